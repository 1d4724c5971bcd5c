import { GetObjectCommand, PutObjectCommand, S3, S3Client, UploadPartCommand } from '@aws-sdk/client-s3';
import { createCipheriv } from 'node:crypto';

interface Patient {
  email: string;
  diagnosis: string;
  room: number;
}

const client = new S3Client({ region: 'eu-central-1' });
const storage = new S3({ region: 'eu-central-1' });

export async function store(patient: Patient, patients: Patient[]): Promise<void> {
  const Bucket = 'records';
  await client.send(new PutObjectCommand({ Bucket, Key: 'latest.txt', Body: patient.diagnosis })); // flow: file plain; third-party plain encrypted to Amazon Web Services
  const table = patients.map((each) => each.email).join('\n');
  await client.send(new PutObjectCommand({ Bucket, Key: 'mails.csv', Body: table })); // flow: file plain; export plain; third-party plain encrypted to Amazon Web Services
  await client.send(new PutObjectCommand({ Bucket, Key: 'room', Body: String(patient.room) }));
  await client.send(new UploadPartCommand({ Bucket, Key: 'all', PartNumber: 1, Body: patient.email })); // flow: file plain; third-party plain encrypted to Amazon Web Services
  await storage.putObject({ Bucket, Key: 'latest', Body: JSON.stringify(patient) }); // flow: file plain; third-party plain encrypted to Amazon Web Services
  await storage.uploadPart({ Bucket, Key: 'all', PartNumber: 1, Body: patient.email }); // flow: file plain; third-party plain encrypted to Amazon Web Services
}

export async function sealed(patient: Patient, key: Buffer, iv: Buffer): Promise<void> {
  const Body = patient.diagnosis;
  await client.send(new PutObjectCommand({ Bucket: 'b', Key: 'k', Body, ServerSideEncryption: 'aws:kms' })); // flow: third-party plain encrypted to Amazon Web Services
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  await storage.putObject({ Bucket: 'b', Key: 'k', Body: cipher.update(patient.diagnosis) }); // flow: file encrypted; third-party encrypted encrypted to Amazon Web Services
}

export async function read(): Promise<void> {
  const object = await client.send(new GetObjectCommand({ Bucket: 'records', Key: 'latest' }));
  const stored = JSON.parse(await object.Body.transformToString());
  console.log(stored.dateOfBirth); // flow: log plain
  console.log(stored.version);
}
