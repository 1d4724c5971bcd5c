import { Client } from '@upstash/qstash';

interface Patient {
  email: string;
  ward: string;
}

const client = new Client({ token: 'none' });
const url = 'https://clinic.example.com/letters';

export async function order(patient: Patient): Promise<void> {
  await client.publishJSON({ url, body: { mail: patient.email } }); // flow: queue plain encrypted to Upstash
  await client.publish({ url, body: patient.email }); // flow: queue plain encrypted to Upstash
  await client.batchJSON([{ url, body: { mail: patient.email } }]); // flow: queue plain encrypted to Upstash
  await client.trigger({ url, body: patient.email }); // flow: queue plain encrypted to Upstash
  await client.queue({ queueName: 'letters' }).enqueue({ url, body: patient.email }); // flow: queue plain encrypted to Upstash
  await client.queue({ queueName: 'letters' }).enqueueJSON({ url, body: { mail: patient.email } }); // flow: queue plain encrypted to Upstash
  await client.schedules.create({ destination: url, cron: '0 3 * * *', body: patient.email }); // flow: queue plain encrypted to Upstash
  await client.publishJSON({ url, body: { ward: patient.ward } });
}
