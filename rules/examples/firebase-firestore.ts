import { addDoc, collection, doc, getDoc, runTransaction, setDoc, updateDoc, writeBatch } from 'firebase/firestore';
import { getFirestore } from 'firebase-admin/firestore';

interface Patient {
  email: string;
  diagnosis: string;
  ward: string;
}

export async function admit(db: unknown, patient: Patient): Promise<void> {
  await addDoc(collection(db, 'patients'), { mail: patient.email }); // flow: database plain encrypted to Google Firebase
  await setDoc(doc(db, 'patients', '1'), { mail: patient.email }, { merge: true }); // flow: database plain encrypted to Google Firebase
  await updateDoc(doc(db, 'patients', '1'), 'mail', patient.email); // flow: database plain encrypted to Google Firebase
  const batch = writeBatch(db);
  batch.set(doc(db, 'patients', '1'), { mail: patient.email }); // flow: database plain encrypted to Google Firebase
  batch.update(doc(db, 'patients', '1'), { diagnosis: patient.diagnosis }); // flow: database plain encrypted to Google Firebase
  await batch.commit();
  await runTransaction(db, async (transaction) => {
    transaction.set(doc(db, 'patients', '1'), { mail: patient.email }); // flow: database plain encrypted to Google Firebase
  });
  await addDoc(collection(db, 'wards'), { ward: patient.ward });
  const snapshot = await getDoc(doc(db, 'patients', '1'));
  const { birthDate } = snapshot.data();
  console.log(birthDate); // flow: log plain
}

export async function onServer(patient: Patient): Promise<void> {
  const db = getFirestore();
  await db.collection('patients').add({ mail: patient.email }); // flow: database plain encrypted to Google Firebase
  await db.collection('patients').doc('1').set({ mail: patient.email }); // flow: database plain encrypted to Google Firebase
  await db.doc('patients/1').create({ mail: patient.email }); // flow: database plain encrypted to Google Firebase
  await db.doc('patients/1').update({ diagnosis: patient.diagnosis }); // flow: database plain encrypted to Google Firebase
  db.batch().create(db.doc('patients/1'), { mail: patient.email }); // flow: database plain encrypted to Google Firebase
  await db.collection('wards').add({ ward: patient.ward });
}
