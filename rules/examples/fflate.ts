import { gzipSync, strToU8, zip, zipSync } from 'fflate';
import { writeFileSync } from 'node:fs';

interface Member {
  email: string;
  points: number;
}

export function pack(members: Member[]): void {
  const archive = zipSync({ 'members.json': strToU8(JSON.stringify(members)) });
  writeFileSync('/tmp/members', archive); // flow: file plain; export plain
  writeFileSync('/tmp/members.gz', gzipSync(strToU8(members[0]?.email ?? ''))); // flow: file plain
  zip({ mail: strToU8(members[0]?.email ?? '') }, { level: 9 }, (error, packed) => {
    writeFileSync('mails.zip', packed); // flow: file plain; export plain
  });
  writeFileSync('/tmp/counts', zipSync({ 'count.txt': strToU8(String(members.length)) }));
}
