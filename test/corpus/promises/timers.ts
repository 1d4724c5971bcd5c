// A timer calls back later, with what its callback holds.
interface Member {
  id: string;
  email: string;
}

function report(subject: string): void {
  console.log('timer', subject);
}

export function schedule(member: Member): void {
  setTimeout(() => report(member.id), 100);
  setTimeout(() => report(member.email), 100); // expect: no-personal-data-in-logs
  setImmediate(() => console.log(member.email)); // expect: no-personal-data-in-logs
  queueMicrotask(() => console.log(member.id));
}
