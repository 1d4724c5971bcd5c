import Client from 'ssh2-sftp-client';

interface Claimant {
  lastName: string;
  diagnosis: string;
  files: number;
}

export async function deliver(claimant: Claimant): Promise<void> {
  const sftp = new Client();
  await sftp.connect({ host: 'insurer.example.com', username: 'claims' });
  await sftp.put(Buffer.from(`${claimant.lastName};${claimant.diagnosis}`), '/in/claims.csv'); // flow: connection plain encrypted; export plain
  await sftp.append(Buffer.from(claimant.diagnosis), '/in/claims.txt'); // flow: connection plain encrypted
  await sftp.put(Buffer.from(String(claimant.files)), '/in/count.txt');
  await sftp.end();
}
