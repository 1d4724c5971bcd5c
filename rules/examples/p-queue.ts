import PQueue from 'p-queue';

interface Patient {
  email: string;
  room: number;
}

const queue = new PQueue({ concurrency: 1 });

export async function later(patient: Patient): Promise<void> {
  console.log(await queue.add(async () => patient.email)); // flow: log plain
  console.log(await queue.add(async () => patient.room));
  await queue.onIdle();
}
