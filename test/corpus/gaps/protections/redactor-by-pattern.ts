// A pattern takes addresses out of a text, and leaves in it what it does not match.
interface Caller {
  email: string;
  lastName: string;
}

const ADDRESS = /[\w.+-]+@[\w-]+\.[\w.]+/g;

function scrub(text: string): string {
  return text.replace(ADDRESS, '[address]');
}

export function note(caller: Caller): void {
  console.log(scrub(`call from ${caller.email}`));
  console.log(scrub(`call from ${caller.lastName}`)); // expect: no-personal-data-in-logs
  console.log(`call from ${caller.email}`.replace(/\s+/g, ' ')); // expect: no-personal-data-in-logs
}
