import pMap from 'p-map';

interface Patient {
  email: string;
  room: number;
}

export async function each(patients: Patient[]): Promise<void> {
  const mails = await pMap(patients, async (patient) => patient.email, { concurrency: 4 });
  console.log(mails); // flow: log plain
  console.log(await pMap(patients, async (patient) => patient.room));
}
