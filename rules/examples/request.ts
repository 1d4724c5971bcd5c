import rp from 'request-promise';
const request = require('request');

interface Subscriber {
  email: string;
  postalAddress: string;
  plan: string;
}

const crm = rp.defaults({ baseUrl: 'https://crm.example.com', json: true });
const lax = request.defaults({ baseUrl: 'https://crm.example.com', strictSSL: false });

export async function module(subscriber: Subscriber): Promise<void> {
  request('http://crm.example.com', { method: 'POST', body: subscriber.email }); // flow: http-request plain unencrypted to crm.example.com
  await rp({ uri: 'https://crm.example.com', method: 'POST', body: { mail: subscriber.email } }); // flow: http-request plain encrypted to crm.example.com
  await rp.get({ url: 'https://crm.example.com', qs: { mail: subscriber.email } }); // flow: http-request plain encrypted to crm.example.com; url plain
  await rp.post({ url: 'https://crm.example.com', form: { address: subscriber.postalAddress } }); // flow: http-request plain encrypted to crm.example.com
  await rp.put({ url: 'https://crm.example.com', rejectUnauthorized: false, json: { mail: subscriber.email } }); // flow: http-request plain unencrypted to crm.example.com
  await rp.patch('https://crm.example.com', { json: { mail: subscriber.email } }); // flow: http-request plain encrypted to crm.example.com
  await rp.del(`https://crm.example.com/${subscriber.email}`); // flow: http-request plain encrypted to crm.example.com; url plain
  await rp.delete(`https://crm.example.com/${subscriber.email}`); // flow: http-request plain encrypted to crm.example.com; url plain
  await rp.head({ uri: `https://crm.example.com/${subscriber.email}` }); // flow: http-request plain encrypted to crm.example.com; url plain
  await rp.post({ url: 'https://crm.example.com', form: { plan: subscriber.plan } });
  request.post({ url: 'https://crm.example.com', formData: { mail: subscriber.email } }, (error: Error | null) => { // flow: http-request plain encrypted to crm.example.com
    if (error) console.error(subscriber.email); // flow: log plain
  });
}

export async function instances(subscriber: Subscriber): Promise<void> {
  await crm({ uri: '/subscribers', method: 'POST', body: { mail: subscriber.email } }); // flow: http-request plain encrypted to crm.example.com
  await crm.get('/subscribers', { qs: { mail: subscriber.email } }); // flow: http-request plain encrypted to crm.example.com; url plain
  await crm.post('/subscribers', { body: { mail: subscriber.email } }); // flow: http-request plain encrypted to crm.example.com
  await crm.put('/subscribers', { body: { mail: subscriber.email } }); // flow: http-request plain encrypted to crm.example.com
  await crm.patch('/subscribers', { body: { mail: subscriber.email } }); // flow: http-request plain encrypted to crm.example.com
  await crm.del(`/subscribers/${subscriber.email}`); // flow: http-request plain encrypted to crm.example.com; url plain
  await crm.delete(`/subscribers/${subscriber.email}`); // flow: http-request plain encrypted to crm.example.com; url plain
  await crm.head(`/subscribers/${subscriber.email}`); // flow: http-request plain encrypted to crm.example.com; url plain
  lax.post('/subscribers', { body: subscriber.postalAddress }); // flow: http-request plain unencrypted to crm.example.com
}
