import writeFileAtomic from 'write-file-atomic';
import { writeFile, writeFileSync } from 'atomically';

interface Patient {
  email: string;
  room: number;
}

export async function save(patient: Patient): Promise<void> {
  await writeFileAtomic('patient.csv', patient.email); // flow: file plain; export plain
  writeFileAtomic.sync('patient.txt', patient.email); // flow: file plain
  await writeFile('patient.txt', JSON.stringify(patient)); // flow: file plain
  writeFileSync('patient.txt', patient.email); // flow: file plain
  await writeFileAtomic('room.txt', String(patient.room));
}
