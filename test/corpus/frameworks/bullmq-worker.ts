// A worker of BullMQ gets the data that its type argument declares.
import { Worker, type Job } from 'bullmq';

interface WelcomeMail {
  phone: string;
  template: string;
}
interface Cleanup {
  olderThan: number;
}

export const mails = new Worker<WelcomeMail>('mails', async (job) => {
  console.log('sending', job.data.template);
  console.log('sending', job.data); // expect: no-personal-data-in-logs
});

async function cleanUp(job: Job<Cleanup>): Promise<void> {
  console.log('cleaning', job.data);
}
export const cleaner = new Worker('cleanup', cleanUp);

mails.on('failed', (job) => {
  console.error('failed', job?.id);
  console.error('failed', job?.data.phone); // expect: no-personal-data-in-logs
});
