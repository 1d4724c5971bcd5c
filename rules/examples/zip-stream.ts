import ZipStream from 'zip-stream';

interface Member {
  email: string;
  points: number;
}

export function pack(members: Member[]): void {
  const archive = new ZipStream({ comment: 'members' });
  archive.on('error', (error) => console.error(error.message));
  archive.entry(JSON.stringify(members), { name: 'members.json' }, () => archive.finish()); // flow: export plain
  archive.entry(String(members.length), { name: 'count.txt' }, () => undefined);
}
