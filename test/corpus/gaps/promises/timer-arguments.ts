// A timer hands its further arguments to its callback, and its promise yields what it was given.
import { setTimeout as sleep } from 'node:timers/promises';

interface Member {
  id: string;
  email: string;
}

function report(subject: string): void {
  console.log('timer', subject);
}

export async function schedule(member: Member): Promise<void> {
  setTimeout(report, 100, member.id);
  setTimeout(report, 100, member.email); // expect: no-personal-data-in-logs
  console.log(await sleep(10, member.id));
  console.log(await sleep(10, member.email)); // expect: no-personal-data-in-logs
}
