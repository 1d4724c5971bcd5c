import Replicate from 'replicate';

interface Model {
  id: string;
}

interface Customer {
  email: string;
  street: string;
  orders: number;
}

const replicate = new Replicate({ auth: process.env.REPLICATE_TOKEN });

export async function draw(customer: Customer, model: Model): Promise<void> {
  await replicate.run('meta/llama', { input: { prompt: `Write to ${customer.email}` } }); // flow: llm plain encrypted to Replicate
  await replicate.run('meta/llama', { input: { prompt: `${customer.orders} orders`, model: model.id } });
  replicate.stream('meta/llama', { input: { prompt: customer.street } }); // flow: llm plain encrypted to Replicate
  await replicate.predictions.create({ version: 'v', input: { prompt: customer.email } }); // flow: llm plain encrypted to Replicate
  await replicate.deployments.predictions.create('me', 'llama', { input: { prompt: customer.email } }); // flow: llm plain encrypted to Replicate
  await replicate.files.create(customer.street); // flow: llm plain encrypted to Replicate
}
