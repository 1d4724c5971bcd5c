import { create } from 'tar';
import * as tar from 'tar';

interface Member {
  email: string;
}

export async function archive(member: Member): Promise<void> {
  const packed = await create({ gzip: true, file: 'members.tgz' }, ['members', member.email]);
  console.log(packed, member.email); // flow: log plain
  console.log(await tar.x({ file: `${member.email}.tgz` }));
}
