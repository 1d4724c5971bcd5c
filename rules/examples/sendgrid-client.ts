import client, { Client } from '@sendgrid/client';

interface Subscriber {
  email: string;
  postalCode: string;
}

const own = new Client();
client.setApiKey(process.env.SENDGRID_API_KEY ?? '');

export async function subscribe(subscriber: Subscriber): Promise<void> {
  const body = { contacts: [{ email: subscriber.email, postal_code: subscriber.postalCode }] };
  await client.request({ method: 'PUT', url: '/v3/marketing/contacts', body }); // flow: third-party plain encrypted to Twilio SendGrid
  await own.request({ method: 'PUT', url: '/v3/marketing/contacts', body }); // flow: third-party plain encrypted to Twilio SendGrid
  await client.request({ method: 'GET', url: '/v3/marketing/lists' });
}
