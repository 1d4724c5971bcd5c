import pLimit from 'p-limit';

interface Patient {
  email: string;
  room: number;
}

const limit = pLimit(2);

export async function each(patient: Patient): Promise<void> {
  console.log(await limit(async () => patient.email)); // flow: log plain
  console.log(await limit(async (email: string) => email.trim(), patient.email)); // flow: log plain
  console.log(await limit(async () => patient.room), limit.activeCount);
}
