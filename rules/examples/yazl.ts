import { ZipFile } from 'yazl';
import { Readable } from 'node:stream';

interface Member {
  email: string;
  points: number;
}

export function pack(members: Member[]): void {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(JSON.stringify(members)), 'members.json'); // flow: export plain
  zip.addReadStream(Readable.from(members.map((member) => member.email)), 'mails.txt'); // flow: export plain
  zip.addBuffer(Buffer.from(String(members.length)), 'count.txt');
  zip.end();
}
