// A document of Firestore is what the code takes its data for.
import { collection, doc, getDoc, getDocs, getFirestore, type FirestoreDataConverter } from 'firebase/firestore';

interface Donor {
  phone: string;
  amount: number;
}

const converter: FirestoreDataConverter<Donor> = {
  toFirestore: (donor) => donor,
  fromFirestore: (snapshot) => snapshot.data() as Donor,
};

export async function thank(id: string): Promise<void> {
  const db = getFirestore();
  const snapshot = await getDoc(doc(db, 'donors', id));
  const donor = snapshot.data() as Donor | undefined;
  console.log(donor?.amount);
  console.log(donor); // expect: no-personal-data-in-logs
  const all = await getDocs(collection(db, 'donors').withConverter(converter));
  all.forEach((entry) => {
    console.log(entry.data().amount);
    console.log(entry.data().phone); // expect: no-personal-data-in-logs
  });
}
