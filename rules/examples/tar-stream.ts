import { pack } from 'tar-stream';
import { createWriteStream } from 'node:fs';

interface Member {
  email: string;
  points: number;
}

export function archive(members: Member[]): void {
  const tarball = pack();
  tarball.entry({ name: 'members.json' }, JSON.stringify(members)); // flow: export plain
  tarball.entry({ name: 'count.txt' }, String(members.length));
  const entry = tarball.entry({ name: 'mails.txt', size: 64 });
  entry.write(members[0]?.email); // flow: export plain
  entry.end(`${members[0]?.email}\n`); // flow: export plain
  tarball.pipe(createWriteStream('members.tar'));
}
