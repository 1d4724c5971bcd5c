import JSZip from 'jszip';
import { saveAs } from 'file-saver';
import { writeFile } from 'node:fs/promises';

interface Member {
  email: string;
  phone: string;
  points: number;
}

export async function pack(members: Member[]): Promise<void> {
  const zip = new JSZip();
  zip.file('members.json', JSON.stringify(members));
  saveAs(await zip.generateAsync({ type: 'blob' }), 'members.zip'); // flow: export plain
  const inner = new JSZip();
  inner.folder('phones').file('phones.txt', members.map((member) => member.phone).join());
  await writeFile('/tmp/phones', await inner.generateAsync({ type: 'nodebuffer' })); // flow: file plain; export plain
  const counts = new JSZip();
  counts.file('count.txt', String(members.length));
  await writeFile('/tmp/counts', await counts.generateAsync({ type: 'nodebuffer' }));
}
