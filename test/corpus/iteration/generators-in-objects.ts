// A generator may be a method, of an object, of a class and of a prototype.
interface Member {
  id: string;
  email: string;
}

const views = {
  *mails(members: Member[]) {
    for (const { email } of members) yield email;
  },
  *numbers(members: Member[]) {
    for (const { id } of members) yield id;
  },
};

class List {
  constructor(private readonly members: Member[]) {}
  *[Symbol.iterator](): Generator<Member> {
    yield* this.members;
  }
  *ids(): Generator<string> {
    for (const { id } of this.members) yield id;
  }
}

export function print(members: Member[]): void {
  for (const number of views.numbers(members)) console.log(number);
  for (const mail of views.mails(members)) console.log(mail); // expect: no-personal-data-in-logs
  const list = new List(members);
  for (const id of list.ids()) console.log(id);
  for (const { email } of list) console.log(email); // expect: no-personal-data-in-logs
}
