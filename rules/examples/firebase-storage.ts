import { getStorage, ref, uploadBytes, uploadBytesResumable, uploadString } from 'firebase/storage';

interface Patient {
  email: string;
  diagnosis: string;
  ward: string;
}

export async function archive(patient: Patient): Promise<void> {
  const letter = ref(getStorage(), 'letter');
  await uploadString(letter, patient.diagnosis); // flow: third-party plain encrypted to Google Firebase
  await uploadString(letter, `${patient.email};`, 'raw', { contentType: 'text/csv' }); // flow: third-party plain encrypted to Google Firebase; export plain
  await uploadBytes(letter, Buffer.from(patient.diagnosis)); // flow: third-party plain encrypted to Google Firebase
  uploadBytesResumable(letter, Buffer.from(''), { customMetadata: { mail: patient.email } }); // flow: third-party plain encrypted to Google Firebase
  await uploadString(letter, patient.ward);
}
