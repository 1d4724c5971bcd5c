// An element of a list is a whole value, a character of a text is a mask of it.
interface Subscriber {
  id: string;
  emails: string[];
  email: string;
}

function initialOf(subscriber: Subscriber): string {
  return `${subscriber.email[0]}***`;
}

export function show(subscriber: Subscriber, position: number): void {
  console.log(subscriber.emails[0]); // expect: no-personal-data-in-logs
  console.log(subscriber.emails.at(0)); // expect: no-personal-data-in-logs
  console.log(subscriber.emails[position]); // expect: no-personal-data-in-logs
  console.log(subscriber.email[0]);
  console.log(initialOf(subscriber));
  console.log(subscriber.emails.length);
}
