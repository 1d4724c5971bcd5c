import Bluebird from 'bluebird';

interface Patient {
  email: string;
  room: number;
}

export async function each(patients: Patient[]): Promise<void> {
  console.log(await Bluebird.map(patients, (patient) => patient.email, { concurrency: 4 })); // flow: log plain
  await Bluebird.each(patients, (patient) => console.log(patient.email)); // flow: log plain
  console.log(await Bluebird.map(patients, (patient) => patient.room));
}
