// Base64 and hexadecimal that are undone again leave the value as it was.
interface Member {
  phone: string;
}

const pack = (text: string) => Buffer.from(text).toString('hex');
const unpack = (text: string) => Buffer.from(text, 'hex').toString('utf8');

export function show(member: Member): void {
  console.log(unpack(pack(String(member.phone.length))));
  console.log(unpack(pack(member.phone))); // expect: no-personal-data-in-logs
  console.log(atob(btoa(member.phone))); // expect: no-personal-data-in-logs
}
