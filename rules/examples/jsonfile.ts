import jsonfile from 'jsonfile';

interface Patient {
  email: string;
  room: number;
}

export async function save(patient: Patient): Promise<void> {
  await jsonfile.writeFile('patient', patient, { spaces: 2 }); // flow: file plain; export plain
  jsonfile.writeFileSync('patient', { mail: patient.email }); // flow: file plain; export plain
  await jsonfile.writeFile('room', { room: patient.room });
  const stored = await jsonfile.readFile('patient');
  console.log(stored.dateOfBirth, stored.page); // flow: log plain
}
