import nano from 'nano';

interface Patient {
  email: string;
  ward: string;
}

const secured = nano('https://couch.example.com').use('patients');
const open = nano('http://couch.example.com:5984').db.use('patients');

export async function admit(patient: Patient): Promise<void> {
  await secured.insert({ mail: patient.email }); // flow: database plain encrypted
  await open.bulk({ docs: [{ mail: patient.email }] }); // flow: database plain unencrypted
  await secured.insert({ ward: patient.ward });
}
