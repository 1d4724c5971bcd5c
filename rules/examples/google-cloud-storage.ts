import { Storage, type Bucket } from '@google-cloud/storage';

interface Patient {
  email: string;
  diagnosis: string;
  room: number;
}

const storage = new Storage({ projectId: 'clinic' });

export async function store(patient: Patient, bucket: Bucket, encryptionKey: Buffer): Promise<void> {
  const records = storage.bucket('records');
  await records.file('latest').save(patient.diagnosis); // flow: file plain; third-party plain encrypted to Google Cloud
  await bucket.file('all').save(patient.email, { contentType: 'text/csv' }); // flow: file plain; export plain; third-party plain encrypted to Google Cloud
  await records.file('latest').save(patient.diagnosis, { encryptionKey }); // flow: third-party plain encrypted to Google Cloud
  await records.file('latest').setMetadata({ metadata: { owner: patient.email } }); // flow: file plain; third-party plain encrypted to Google Cloud
  await records.file('room').save(String(patient.room));
  await bucket.upload(`/tmp/${patient.email}`);
}

export function stream(patient: Patient): void {
  const stream = storage.bucket('records').file('all').createWriteStream({ resumable: false });
  stream.on('error', (error) => console.error(error.message));
  stream.write(patient.email); // flow: file plain; third-party plain encrypted to Google Cloud
  stream.end(patient.diagnosis); // flow: file plain; third-party plain encrypted to Google Cloud
}
