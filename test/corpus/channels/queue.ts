// A queue hands data to whoever works on it.
import { Queue } from 'bullmq';

interface Customer {
  id: string;
  email: string;
}

const mails = new Queue('mails');

export async function enqueue(customer: Customer): Promise<void> {
  await mails.add('welcome', { email: customer.email }); // flow: queue
  await mails.add('tick', { at: 5 });
}
