import AdmZip from 'adm-zip';

interface Member {
  email: string;
  birthDate: string;
  points: number;
}

export function pack(members: Member[]): void {
  const zip = new AdmZip();
  zip.addFile('members.json', Buffer.from(JSON.stringify(members)), 'all members'); // flow: export plain
  zip.addFile('count.txt', Buffer.from(String(members.length)), `for ${members[0]?.email}`); // flow: export plain
  zip.updateFile('dates.txt', Buffer.from(members[0]?.birthDate ?? '')); // flow: export plain
  zip.addZipComment(`made for ${members[0]?.email}`); // flow: export plain
  zip.addFile('points.txt', Buffer.from(String(members[0]?.points)));
  zip.writeZip('members.zip');
}

export function read(path: string): void {
  const member = JSON.parse(new AdmZip(path).readAsText('member.json'));
  console.log(member.email); // flow: log plain
  console.log(member.theme);
}
