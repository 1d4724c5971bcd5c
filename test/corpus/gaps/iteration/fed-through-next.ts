// A generator takes in at its yield what next is given.
interface Attendee {
  badge: string;
  email: string;
}

function* collector(lines: string[]): Generator<number, void, string> {
  while (true) {
    const line = yield lines.length;
    lines.push(line);
  }
}

export function admit(attendee: Attendee): void {
  const badges: string[] = [];
  const badgeCollector = collector(badges);
  badgeCollector.next();
  badgeCollector.next(attendee.badge);
  console.log(badges);
  const mails: string[] = [];
  const mailCollector = collector(mails);
  mailCollector.next();
  console.log(mailCollector.next(attendee.email).value);
  console.log(mails); // expect: no-personal-data-in-logs
}
