import { AsyncParser, parse, parseAsync, Parser, Transform } from 'json2csv';
import { writeFileSync } from 'fs';

interface Member {
  email: string;
  street: string;
  visits: number;
}

export async function whole(members: Member[]): Promise<void> {
  const parser = new Parser({ withBOM: true });
  writeFileSync('members', parser.parse(members)); // flow: file plain; export plain
  writeFileSync('streets', parse(members.map((member) => ({ at: member.street })))); // flow: file plain; export plain
  writeFileSync('members', await parseAsync(members)); // flow: file plain; export plain
  writeFileSync('visits', parse(members.map((member) => ({ visits: member.visits }))));
}

export function streamed(member: Member): void {
  const transform = new Transform({ fields: ['email'] });
  transform.write(JSON.stringify(member)); // flow: export plain
  transform.end(JSON.stringify({ mail: member.email })); // flow: export plain
  new AsyncParser().write(String(member.visits));
}
