import { drive } from '@googleapis/drive';

interface Patient {
  email: string;
  diagnosis: string;
  room: number;
}

const files = drive({ version: 'v3', auth: process.env.KEY });

export async function store(patient: Patient): Promise<void> {
  await files.files.create({ requestBody: { name: patient.email }, media: { body: 'seen' } }); // flow: third-party plain encrypted to Google
  await files.files.update({ fileId: '1', media: { mimeType: 'text/plain', body: patient.diagnosis } }); // flow: third-party plain encrypted to Google
  await files.permissions.create({ fileId: '1', requestBody: { emailAddress: patient.email } }); // flow: third-party plain encrypted to Google
  await files.files.create({ requestBody: { description: `room ${patient.room}` } });
}
