// A codec of io-ts says what it decodes.
import * as t from 'io-ts';
import { isRight } from 'fp-ts/Either';
const Person = t.type({ email: t.string, plan: t.string });
type Person = t.TypeOf<typeof Person>;
export function f(p: Person, x: unknown): void {
  console.log(p); // expect: no-personal-data-in-logs
  const decoded = Person.decode(x);
  if (isRight(decoded)) {
    console.log(decoded.right.plan);
    console.log(decoded.right); // expect: no-personal-data-in-logs
  }
}
