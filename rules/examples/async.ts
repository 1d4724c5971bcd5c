import async from 'async';

interface Patient {
  email: string;
  room: number;
}

export async function each(patients: Patient[]): Promise<void> {
  await async.eachSeries(patients, async (patient) => console.log(patient.email)); // flow: log plain
  await async.eachLimit(patients, 4, async (patient) => console.log(patient.email)); // flow: log plain
  console.log(await async.mapLimit(patients, 4, async (patient) => patient.email)); // flow: log plain
  console.log(await async.map(patients, async (patient) => patient.room));
}
