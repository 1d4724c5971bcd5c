import { Paddle } from '@paddle/paddle-node-sdk';

interface Subscriber {
  email: string;
  lastName: string;
  postalCode: string;
  plan: string;
}

const paddle = new Paddle(process.env.PADDLE_KEY ?? '');

export async function subscribe(subscriber: Subscriber): Promise<void> {
  await paddle.customers.create({ email: subscriber.email, name: subscriber.lastName }); // flow: third-party plain encrypted to Paddle
  await paddle.customers.update('ctm_1', { email: subscriber.email }); // flow: third-party plain encrypted to Paddle
  await paddle.customers.update('ctm_1', { customData: { plan: subscriber.plan } });
  await paddle.customers.list({ email: [subscriber.email] }); // flow: third-party plain encrypted to Paddle
  await paddle.transactions.create({ items: [], customData: { email: subscriber.email } }); // flow: third-party plain encrypted to Paddle
  await paddle.addresses.create('ctm_1', { countryCode: 'DE', postalCode: subscriber.postalCode }); // flow: third-party plain encrypted to Paddle
  await paddle.addresses.update('ctm_1', 'add_1', { postalCode: subscriber.postalCode }); // flow: third-party plain encrypted to Paddle
  await paddle.businesses.create('ctm_1', { name: 'Acme', contacts: [{ email: subscriber.email }] }); // flow: third-party plain encrypted to Paddle
}
