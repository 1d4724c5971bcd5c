// What was written as JSON is what is read from it, field by field.
interface Ticket {
  number: string;
  reporter: { id: string; email: string };
}

function clone<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

export function archive(ticket: Ticket): void {
  const copy = clone(ticket);
  console.log(copy.number);
  console.log(copy.reporter.id);
  console.log(copy.reporter.email); // expect: no-personal-data-in-logs
}
