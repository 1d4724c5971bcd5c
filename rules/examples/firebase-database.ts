import { push, ref, set, update } from 'firebase/database';
import { getDatabase } from 'firebase-admin/database';

interface Patient {
  email: string;
  ward: string;
}

export async function admit(db: unknown, patient: Patient): Promise<void> {
  await set(ref(db, 'patients/1'), { mail: patient.email }); // flow: database plain encrypted to Google Firebase
  await update(ref(db, 'patients/1'), { mail: patient.email }); // flow: database plain encrypted to Google Firebase
  await push(ref(db, 'patients'), patient.email); // flow: database plain encrypted to Google Firebase
  await set(ref(db, 'wards/1'), { ward: patient.ward });
}

export async function onServer(patient: Patient): Promise<void> {
  const patients = getDatabase().ref('patients');
  await patients.child('1').set({ mail: patient.email }); // flow: database plain encrypted to Google Firebase
  await patients.update({ mail: patient.email }); // flow: database plain encrypted to Google Firebase
  patients.push({ mail: patient.email }); // flow: database plain encrypted to Google Firebase
  await patients.child('ward').set(patient.ward);
}
