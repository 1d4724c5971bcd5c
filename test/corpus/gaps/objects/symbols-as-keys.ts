// A symbol is a key like any other, told apart from those of its name.
const EMAIL = Symbol('email');
const NOTE = Symbol.for('note');

interface Person {
  id: string;
  email: string;
}

class Envelope {
  [EMAIL]: string;
  [NOTE] = 'handle with care';

  constructor(person: Person) {
    this[EMAIL] = person.email;
  }
  get [Symbol.toStringTag](): string {
    return 'Envelope';
  }
}

export function post(person: Person): void {
  const envelope = new Envelope(person);
  console.log(envelope[NOTE]);
  console.log(envelope[EMAIL]); // expect: no-personal-data-in-logs
  console.log(EMAIL.toString(), envelope[Symbol.toStringTag]);
}
