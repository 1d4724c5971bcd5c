import { Client } from 'minio';

interface Patient {
  email: string;
  diagnosis: string;
  room: number;
}

const secure = new Client({ endPoint: 'files.clinic.example', useSSL: true });
const open = new Client({ endPoint: 'files.clinic.example', port: 9000, useSSL: false });
const local = new Client({ endPoint: 'localhost', port: 9000, useSSL: false });

export async function store(patient: Patient): Promise<void> {
  await secure.putObject('records', 'latest', patient.diagnosis); // flow: file plain; http-request plain encrypted to files.clinic.example
  await open.putObject('records', 'mails.csv', patient.email); // flow: file plain; export plain; http-request plain unencrypted to files.clinic.example
  await local.putObject('records', 'latest', patient.email); // flow: file plain; http-request plain local
  await secure.putObject('records', 'room', String(patient.room));
  await secure.removeObject('records', patient.email);
}
