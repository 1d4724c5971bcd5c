import PocketBase from 'pocketbase';

interface Patient {
  email: string;
  password: string;
  diagnosis: string;
  ward: string;
}

const secured = new PocketBase('https://clinic.example.com');
const open = new PocketBase('http://clinic.example.com');

export async function admit(patient: Patient): Promise<void> {
  await secured.collection('patients').create({ mail: patient.email }); // flow: database plain encrypted to clinic.example.com
  await open.collection('patients').update('1', { diagnosis: patient.diagnosis }); // flow: database plain unencrypted to clinic.example.com
  await secured.collection('users').authWithPassword(patient.email, patient.password); // flow: database plain encrypted to clinic.example.com
  await secured.collection('users').requestPasswordReset(patient.email); // flow: database plain encrypted to clinic.example.com
  await secured.collection('users').requestVerification(patient.email); // flow: database plain encrypted to clinic.example.com
  await secured.collection('users').requestOTP(patient.email); // flow: database plain encrypted to clinic.example.com
  await secured.collection('wards').create({ ward: patient.ward });
}
