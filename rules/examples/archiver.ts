import archiver, { type Archiver } from 'archiver';
import { createWriteStream } from 'node:fs';

interface Member {
  email: string;
  points: number;
}

export async function pack(members: Member[], given: Archiver): Promise<void> {
  const archive = archiver('zip', { zlib: { level: 9 } });
  archive.pipe(createWriteStream('members.zip'));
  archive.append(JSON.stringify(members), { name: 'members.json' }); // flow: export plain
  archive.append(String(members.length), { name: 'count.txt' });
  archive.file('readme.txt', { name: 'readme.txt' }).append(members[0]?.email, { name: 'mail' }); // flow: export plain
  given.append(Buffer.from(members[0]?.email ?? ''), { name: 'mail' }); // flow: export plain
  await archive.finalize();
}

export function closed(members: Member[], password: string): void {
  const archive = archiver.create('zip-encrypted', { encryptionMethod: 'aes256', password });
  archive.append(JSON.stringify(members), { name: 'members.json' });
}
