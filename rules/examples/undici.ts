import { Agent, Client, Pool, fetch, pipeline, request, stream } from 'undici';

interface Tenant {
  email: string;
  phone: string;
  iban: string;
  floor: number;
}

const bank = new Client('https://bank.example.com');
const insecure = new Pool('https://bank.example.com', { connect: { rejectUnauthorized: false } });
const anyone = new Agent({ connect: { rejectUnauthorized: false } });

export async function functions(tenant: Tenant): Promise<void> {
  await request('https://rent.example.com', { method: 'POST', body: JSON.stringify({ mail: tenant.email }) }); // flow: http-request plain encrypted to rent.example.com
  await request('http://rent.example.com', { method: 'POST', body: tenant.email }); // flow: http-request plain unencrypted to rent.example.com
  await request('https://rent.example.com', { query: { phone: tenant.phone } }); // flow: http-request plain encrypted to rent.example.com; url plain
  await request('https://rent.example.com', { dispatcher: anyone, body: tenant.email }); // flow: http-request plain unencrypted to rent.example.com
  await stream('https://rent.example.com', { method: 'PUT', body: tenant.email }, () => process.stdout); // flow: http-request plain encrypted to rent.example.com
  pipeline('https://rent.example.com', { method: 'PUT', headers: { 'x-mail': tenant.email } }, ({ body }) => body); // flow: http-request plain encrypted to rent.example.com
  const response = await fetch(`https://rent.example.com/tenants/${tenant.email}`); // flow: http-request plain encrypted to rent.example.com; url plain
  console.log(response.status);
  await request('https://rent.example.com', { query: { floor: tenant.floor } });
}

export async function clients(tenant: Tenant): Promise<void> {
  await bank.request({ path: '/transfers', method: 'POST', body: JSON.stringify({ iban: tenant.iban }) }); // flow: http-request plain encrypted to bank.example.com
  await bank.request({ path: `/transfers?iban=${tenant.iban}`, method: 'GET' }); // flow: http-request plain encrypted to bank.example.com; url plain
  await insecure.stream({ path: '/', method: 'POST', body: tenant.iban }, () => process.stdout); // flow: http-request plain unencrypted to bank.example.com
  insecure.pipeline({ path: '/', method: 'POST', headers: { 'x-account': tenant.iban } }, ({ body }) => body); // flow: http-request plain unencrypted to bank.example.com
  await bank.request({ path: '/floors', method: 'POST', body: String(tenant.floor) });
}
