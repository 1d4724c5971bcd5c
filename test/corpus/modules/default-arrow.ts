// An arrow function may be what a module exports by default.
// @file mail-of.ts
export default (member: { email: string }): string => member.email;
// @file number-of.ts
export default async (member: { id: string }): Promise<string> => member.id;
// @file main.ts
import mailOf from './mail-of.js';
import numberOf from './number-of.js';

interface Member {
  id: string;
  email: string;
}

export async function show(member: Member): Promise<void> {
  console.log(await numberOf(member));
  console.log(mailOf(member)); // expect: no-personal-data-in-logs
}
