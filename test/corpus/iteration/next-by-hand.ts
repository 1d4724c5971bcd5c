// A generator that is stepped by hand yields in value and says in done whether it is through.
interface Attendee {
  badge: string;
  email: string;
}

function* queue(attendees: Attendee[]): Generator<string, number> {
  for (const attendee of attendees) yield attendee.email;
  return attendees.length;
}

export function admit(attendees: Attendee[]): void {
  const waiting = queue(attendees);
  let step = waiting.next();
  while (!step.done) {
    console.log(step.done);
    console.log(step.value); // expect: no-personal-data-in-logs
    step = waiting.next();
  }
}
