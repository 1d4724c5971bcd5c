import { AsyncParser, Transform } from '@json2csv/node';
import { writeFileSync } from 'node:fs';

interface Member {
  email: string;
  visits: number;
}

export async function whole(members: Member[]): Promise<void> {
  const parser = new AsyncParser({ fields: ['email'] });
  writeFileSync('members', await parser.parse(members).promise()); // flow: file plain; export plain
  writeFileSync('count', await parser.parse([{ count: members.length }]).promise());
}

export function streamed(members: Member[]): void {
  const transform = new Transform({}, {}, { objectMode: true });
  for (const member of members) transform.write(member); // flow: export plain
  transform.write({ count: members.length });
  transform.end();
}
