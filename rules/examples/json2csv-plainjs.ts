import { Parser, StreamParser } from '@json2csv/plainjs';
import { writeFileSync } from 'node:fs';

interface Member {
  email: string;
  visits: number;
}

export function whole(members: Member[]): void {
  const parser = new Parser();
  const csv = parser.parse(members);
  writeFileSync('members', csv); // flow: file plain; export plain
  writeFileSync('visits', parser.parse(members.map(({ visits }) => ({ visits }))));
}

export function streamed(members: Member[]): void {
  const parser = new StreamParser({ fields: ['email'] }, { objectMode: true });
  for (const member of members) parser.pushLine(member); // flow: export plain
  parser.write(members[0]?.email); // flow: export plain
  parser.write('{}');
  parser.end();
}
