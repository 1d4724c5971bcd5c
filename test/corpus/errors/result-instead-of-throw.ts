// A result that is either a value or an error keeps both apart.
type Result<T, E = string> = { ok: true; value: T } | { ok: false; error: E };

interface Subscriber {
  id: string;
  email: string;
}

const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
const fail = <E>(error: E): Result<never, E> => ({ ok: false, error });

function find(subscribers: Subscriber[], id: string): Result<Subscriber> {
  const found = subscribers.find((subscriber) => subscriber.id === id);
  return found === undefined ? fail(`no subscriber ${id}`) : ok(found);
}
function check(subscriber: Subscriber): Result<string> {
  return subscriber.email.includes('@') ? ok(subscriber.id) : fail(`${subscriber.email} is no address`);
}

export function unsubscribe(subscribers: Subscriber[], id: string): void {
  const found = find(subscribers, id);
  if (!found.ok) {
    console.log(found.error);
    return;
  }
  console.log(found.value.email); // expect: no-personal-data-in-logs
  const checked = check(found.value);
  if (checked.ok) console.log(checked.value);
  else console.log(checked.error); // expect: no-personal-data-in-logs
}
