// A replacer function of JSON.stringify drops the keys that it returns nothing for, and keeps the others.
interface Guest {
  id: string;
  email: string;
  room: number;
}

const SECRET = new Set(['email', 'phone', 'password']);

function replacer(key: string, value: unknown): unknown {
  return SECRET.has(key) ? undefined : value;
}

export function show(guest: Guest): void {
  console.log(JSON.stringify(guest, replacer));
  console.log(JSON.stringify(guest, (key, value) => (key === 'email' ? '***' : value)));
  console.log(JSON.stringify(guest, (key, value) => (key === 'room' ? undefined : value))); // expect: no-personal-data-in-logs
}
