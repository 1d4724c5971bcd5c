// A tag declares what a name does not tell.
interface Ticket {
  /** @personal user.health_and_medical */
  remark: string;
  /** What the shelf says. */
  label: string;
}

export function show(ticket: Ticket): void {
  console.log(ticket.remark); // expect: no-personal-data-in-logs
  console.log(ticket.label);
}
