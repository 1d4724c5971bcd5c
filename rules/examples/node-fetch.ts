import { Agent } from 'node:https';
import fetch from 'node-fetch';
import { fetch as crossFetch } from 'cross-fetch';

interface Client {
  email: string;
  lastName: string;
  creditCardNumber: string;
  locale: string;
}

const anyone = new Agent({ rejectUnauthorized: false });

export async function send(client: Client): Promise<unknown> {
  await fetch('https://billing.example.com', { method: 'POST', body: JSON.stringify({ card: client.creditCardNumber }) }); // flow: http-request plain encrypted to billing.example.com
  await fetch('http://billing.example.com', { method: 'POST', body: JSON.stringify({ mail: client.email }) }); // flow: http-request plain unencrypted to billing.example.com
  await fetch('https://billing.example.com', { agent: anyone, method: 'POST', body: client.lastName }); // flow: http-request plain unencrypted to billing.example.com
  await fetch('http://127.0.0.1:8080', { headers: { 'X-Mail': client.email } }); // flow: http-request plain local
  await fetch(`https://billing.example.com/clients?mail=${client.email}`); // flow: http-request plain encrypted to billing.example.com; url plain
  await crossFetch('https://billing.example.com', { method: 'PUT', body: client.lastName }); // flow: http-request plain encrypted to billing.example.com
  const response = await fetch(`https://billing.example.com/${client.locale}`);
  console.log(response.status);
  return response.json();
}
