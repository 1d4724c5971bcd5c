import Client from 'ftp';

interface Voter {
  lastName: string;
  birthDate: string;
  station: number;
}

export function transfer(voters: Voter[]): void {
  const rows = Buffer.from(voters.map((voter) => `${voter.lastName};${voter.birthDate}`).join('\n'));
  const open = new Client();
  open.connect({ host: 'city.example.org' });
  open.put(rows, 'voters.txt', () => undefined); // flow: connection plain unencrypted
  const half = new Client();
  half.connect({ host: 'city.example.org', secure: 'control' });
  half.append(rows, 'voters.txt', () => undefined); // flow: connection plain unencrypted
  const secured = new Client();
  secured.connect({ host: 'city.example.org', secure: true });
  secured.put(rows, 'voters.csv', () => undefined); // flow: connection plain encrypted; export plain
  secured.put(Buffer.from(String(voters.length)), 'count.txt', () => undefined);
}
