import download from 'downloadjs';

interface Member {
  email: string;
  points: number;
}

export function save(members: Member[]): void {
  download(members.map((member) => member.email).join('\n'), 'mails.csv', 'text/csv'); // flow: export plain
  download(members.map((member) => member.points).join('\n'), 'points.csv', 'text/csv');
}
