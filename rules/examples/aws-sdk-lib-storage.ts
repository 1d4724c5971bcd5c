import { S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';

interface Patient {
  email: string;
  diagnosis: string;
  room: number;
}

const client = new S3Client({});

export async function store(patient: Patient, patients: Patient[]): Promise<void> {
  const all = JSON.stringify(patients);
  const upload = new Upload({ client, params: { Bucket: 'b', Key: 'all.json', Body: all } }); // flow: file plain; export plain; third-party plain encrypted to Amazon Web Services
  await upload.done();
  const Body = patient.diagnosis;
  new Upload({ client, params: { Bucket: 'b', Key: 'k', Body, ServerSideEncryption: 'AES256' } }); // flow: third-party plain encrypted to Amazon Web Services
  new Upload({ client, params: { Bucket: 'b', Key: 'room', Body: `${patient.room}` } });
}
