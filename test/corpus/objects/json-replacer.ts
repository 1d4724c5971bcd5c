// JSON holds the fields of what it is made from, but for those that a replacer leaves out.
interface Ticket {
  number: string;
  reporter: { id: string; email: string };
}

export function archive(ticket: Ticket): void {
  console.log(JSON.stringify(ticket, ['number']));
  console.log(JSON.stringify(ticket, (key, value: unknown) => (key === 'email' ? undefined : value)));
  console.log(JSON.stringify(ticket, null, 2)); // expect: no-personal-data-in-logs
  const deep = structuredClone(ticket);
  console.log(deep.reporter.id);
  console.log(deep.reporter); // expect: no-personal-data-in-logs
}
