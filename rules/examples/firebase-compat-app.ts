import firebase from 'firebase/compat/app';

interface Patient {
  email: string;
  phone: string;
  password: string;
  room: number;
}

const app = firebase.initializeApp({});

export async function save(patient: Patient): Promise<void> {
  await firebase.auth().createUserWithEmailAndPassword(patient.email, patient.password); // flow: third-party plain encrypted to Google Firebase
  await app.firestore().collection('patients').add({ mail: patient.email }); // flow: database plain encrypted to Google Firebase
  await firebase.database().ref('patients').set({ mail: patient.email }); // flow: database plain encrypted to Google Firebase
  await firebase.storage().ref('a').put(patient.email); // flow: third-party plain encrypted to Google Firebase
  await app.storage().ref().child('a').putString(patient.phone); // flow: third-party plain encrypted to Google Firebase
  await firebase.firestore().collection('patients').add({ room: patient.room });
}
