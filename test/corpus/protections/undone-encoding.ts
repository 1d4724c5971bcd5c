// An encoding that is undone again leaves the value as it was.
import { writeFileSync } from 'node:fs';

interface Member {
  phone: string;
}

export function show(member: Member): void {
  console.log(decodeURIComponent(encodeURIComponent(member.phone))); // expect: no-personal-data-in-logs
  console.log(JSON.parse(JSON.stringify(member)).phone); // expect: no-personal-data-in-logs
  console.log(JSON.parse(JSON.stringify({ seen: member.phone.length })).seen);
  writeFileSync('/data/phone', Buffer.from(member.phone, 'latin1').toString('hex')); // expect: no-weak-pseudonymisation
}
