import { NodeSSH } from 'node-ssh';

interface Student {
  email: string;
  matriculationNumber: string;
  semester: number;
}

export async function createAccount(student: Student): Promise<void> {
  const ssh = new NodeSSH();
  await ssh.connect({ host: 'lab.example.edu', username: 'admin' });
  await ssh.execCommand(`useradd --comment ${student.email}`); // flow: connection plain encrypted
  await ssh.exec('useradd', ['--comment', student.email]); // flow: connection plain encrypted
  await ssh.execCommand(`groupadd s${student.semester}`);
}
