// A module that is one thing is imported as that thing.
// @file format.ts
class Format {
  static readonly version = 2;
  mail(member: { email: string }): string {
    return `<${member.email}>`;
  }
  number(member: { id: string }): string {
    return `#${member.id}`;
  }
}
export = Format;
// @file main.ts
import Format = require('./format.js');

interface Member {
  id: string;
  email: string;
}

export function show(member: Member): void {
  const format = new Format();
  console.log(Format.version, format.number(member));
  console.log(format.mail(member)); // expect: no-personal-data-in-logs
}
