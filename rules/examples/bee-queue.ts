import Queue from 'bee-queue';

interface Patient {
  email: string;
  ward: string;
}

const open = new Queue('letters', { redis: 'redis://queue.example.com' });
const secured = new Queue('letters', { redis: 'rediss://queue.example.com' });

export async function order(patient: Patient): Promise<void> {
  await open.createJob({ mail: patient.email }).retries(2).save(); // flow: queue plain unencrypted
  await secured.createJob({ mail: patient.email }).save(); // flow: queue plain encrypted
  await secured.createJob({ ward: patient.ward }).save();
}

open.process(2, async (job) => {
  console.log(job.id, job.data.email); // flow: log plain (possible)
});
