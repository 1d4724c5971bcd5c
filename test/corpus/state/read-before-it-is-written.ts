// What a function reads before another one has written it is found by those who call it, too.
interface Visitor {
  id: string;
  email: string;
}

let last: string | undefined;
let count = 0;

function lastSeen(): string {
  return `last seen: ${last}`;
}

function seen(): string {
  return `${count} seen`;
}

export function report(): void {
  console.log(lastSeen()); // expect: no-personal-data-in-logs
}

export function reportCount(): void {
  console.log(seen());
}

export function remember(visitor: Visitor): void {
  last = visitor.email;
  count++;
}
