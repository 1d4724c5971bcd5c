import pRetry from 'p-retry';

interface Patient {
  email: string;
  room: number;
}

export async function again(patient: Patient): Promise<void> {
  console.log(await pRetry(async () => patient.email, { retries: 3 })); // flow: log plain
  console.log(await pRetry(async () => patient.room));
}
