import { FlowProducer, Queue, Worker, type Job } from 'bullmq';

interface Patient {
  email: string;
  diagnosis: string;
  ward: string;
}

const secured = new Queue('letters', { connection: { host: 'queue.example.com', tls: {} } });
const open = new Queue('letters', { connection: { host: 'queue.example.com', port: 6379 } });
const near = new Queue('letters', { connection: { host: 'localhost', port: 6379 } });
const flows = new FlowProducer();

export async function order(patient: Patient): Promise<void> {
  await secured.add('letter', { mail: patient.email }); // flow: queue plain encrypted
  await open.add('letter', { diagnosis: patient.diagnosis, found: patient.diagnosis }); // flow: queue plain unencrypted
  await near.addBulk([{ name: 'letter', data: { mail: patient.email } }]); // flow: queue plain local
  await secured.upsertJobScheduler('daily', { every: 1000 }, { data: { mail: patient.email } }); // flow: queue plain encrypted
  await flows.add({ name: 'letter', queueName: 'letters', data: { mail: patient.email } }); // flow: queue plain
  await flows.addBulk([{ name: 'letter', queueName: 'letters', data: { mail: patient.email } }]); // flow: queue plain
  await secured.add('letter', { ward: patient.ward });
}

new Worker('letters', async (job) => {
  await job.log(`Letter to ${job.data.email}`); // flow: log plain (possible)
  console.log(job.id, job.attemptsMade);
  console.log(job.data.found, job.data.ward); // flow: log plain
});

export async function progress(job: Job, patient: Patient): Promise<void> {
  await job.updateData({ mail: patient.email }); // flow: queue plain
  await job.updateProgress({ diagnosis: patient.diagnosis }); // flow: queue plain
  await job.log(patient.email); // flow: log plain
  await job.updateProgress(50);
}
