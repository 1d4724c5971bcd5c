import Bull, { type Job } from 'bull';

interface Patient {
  email: string;
  diagnosis: string;
  ward: string;
}

const secured = new Bull('letters', 'rediss://queue.example.com');
const open = new Bull('letters', { redis: { host: 'queue.example.com' } });

export async function order(patient: Patient): Promise<void> {
  await secured.add({ mail: patient.email }); // flow: queue plain encrypted
  await secured.add('letter', { mail: patient.email }, { attempts: 3 }); // flow: queue plain encrypted
  await open.add({ diagnosis: patient.diagnosis, found: patient.diagnosis }); // flow: queue plain unencrypted
  await open.addBulk([{ data: { mail: patient.email } }]); // flow: queue plain
  await secured.add({ ward: patient.ward });
}

secured.process(async (job) => {
  console.log(job.id, job.data.email); // flow: log plain (possible)
  console.log(job.id, job.data.found, job.data.ward); // flow: log plain
});

export async function finish(job: Job, patient: Patient): Promise<void> {
  await job.log(patient.email); // flow: log plain
  await job.update({ mail: patient.email }); // flow: queue plain
  await job.progress(50);
}
