// What is taken apart like a record is no text: `emails` are messages there, and a field of one is no address.
// @file src/inbox.ts
export function archive(data: any): void {
  for (const email of data.emails) console.log(email.threadId);
}

export function remove(answer: any): void {
  const [resetTokens] = answer.parts;
  console.log(answer.passwordResetTokens.count, resetTokens.count);
}

export function greet(data: any): void {
  for (const email of data.emails) console.log(email); // expect: no-personal-data-in-logs
  console.log(data.emails[0].address); // expect: no-personal-data-in-logs
  console.log(data.email.toLowerCase()); // expect: no-personal-data-in-logs
}

export function move(person: any): void {
  console.log(person.homeAddress.line); // expect: no-personal-data-in-logs
}
