import { saveAs } from 'file-saver';
import FileSaver from 'file-saver';

interface Member {
  email: string;
  points: number;
}

export function save(members: Member[], packed: Blob): void {
  saveAs(members.map((member) => member.email).join('\n'), 'mails.txt'); // flow: export plain
  FileSaver(`data:text/csv,${members[0]?.email}`, 'mail.csv'); // flow: export plain
  FileSaver.saveAs(JSON.stringify(members), 'members.json'); // flow: export plain
  saveAs(`data:text/csv,${members[0]?.points}`, 'points.csv');
  saveAs(packed, 'packed.zip');
}
