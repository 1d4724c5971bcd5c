// What is exported by default needs no name of its own.
// @file mail-of.ts
export default function (member: { email: string }): string {
  return member.email;
}
// @file number-of.ts
export default function (member: { id: string }): string {
  return member.id;
}
// @file label.ts
export default class {
  constructor(private readonly text: string) {}
  print(): void {
    console.log(this.text);
  }
}
// @file main.ts
import Label from './label.js';
import mailOf from './mail-of.js';
import numberOf from './number-of.js';

interface Member {
  id: string;
  email: string;
}

export function show(member: Member): void {
  console.log(numberOf(member));
  console.log(mailOf(member)); // expect: no-personal-data-in-logs
  new Label(numberOf(member)).print();
  new Label(mailOf(member)).print(); // expect: no-personal-data-in-logs
}
