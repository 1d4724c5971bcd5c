// A replacer of JSON.stringify drops what it does not return, as a function or as a list of keys.
interface Guest {
  id: string;
  email: string;
  room: number;
}

export function show(guest: Guest): void {
  console.log(JSON.stringify(guest, ['id', 'room']));
  console.log(JSON.stringify(guest, ['id', 'email'])); // expect: no-personal-data-in-logs
  console.log(JSON.stringify(guest, null, 2)); // expect: no-personal-data-in-logs
}
