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

export async function services(patient: Patient): Promise<void> {
  await admin.firestore().collection('patients').add({ mail: patient.email }); // flow: database plain encrypted to Google Firebase
  await admin.app().database().ref('patients').set({ mail: patient.email }); // flow: database plain encrypted to Google Firebase
  await admin.storage().bucket('letters').file('a').save(patient.email); // flow: file plain; third-party plain encrypted to Google Cloud
  console.log((await admin.auth().getUser(patient.id)).email); // flow: log plain
  await admin.firestore().collection('patients').add({ at: admin.firestore.FieldValue.serverTimestamp() });
}
