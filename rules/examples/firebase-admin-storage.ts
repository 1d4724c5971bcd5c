import { getStorage } from 'firebase-admin/storage';

interface Patient {
  email: string;
  room: number;
}

export async function archive(patient: Patient): Promise<void> {
  await getStorage().bucket('letters').file('a').save(patient.email); // flow: file plain; third-party plain encrypted to Google Cloud
  await getStorage().bucket('letters').file('a').save(String(patient.room));
}
