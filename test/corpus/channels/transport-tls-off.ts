// TLS that does not look at the certificate is none.
// @file tomograph.config.json
{ "processors": [{ "name": "Laboratory", "hosts": ["lab.example"], "categories": ["user"], "agreement": "https://lab.example/dpa" }] }
// @file send.ts
import axios from 'axios';
import https from 'node:https';

interface Patient {
  email: string;
}

const open = axios.create({
  baseURL: 'https://lab.example',
  httpsAgent: new https.Agent({ rejectUnauthorized: false }),
});
const secured = axios.create({ baseURL: 'https://lab.example' });
const plain = axios.create({ baseURL: 'http://lab.example' });

export async function send(patient: Patient): Promise<void> {
  await open.post('/orders', { mail: patient.email }); // expect: no-unencrypted-transport
  await secured.post('/orders', { mail: patient.email });
  await plain.post('/orders', { mail: patient.email }); // expect: no-unencrypted-transport
  await plain.get('/ready');
  const request = https.request('https://lab.example/orders', { rejectUnauthorized: false });
  request.end(patient.email); // expect: no-unencrypted-transport
}
