import admin from 'firebase-admin';

interface Patient {
  id: string;
  email: string;
  deviceTokens: string[];
}

admin.initializeApp({ credential: admin.credential.applicationDefault() });

export async function remind(patient: Patient): Promise<void> {
  await admin.messaging().send({ topic: 'visits', notification: { body: patient.email } }); // flow: message plain encrypted to Google Firebase
  await admin.messaging().send({ topic: 'visits', notification: { body: 'A visit is due' } });
}
