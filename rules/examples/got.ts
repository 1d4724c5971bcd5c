import gotDefault, { got } from 'got';

interface Donor {
  email: string;
  phone: string;
  bloodType: string;
  donations: number;
}

const lab = gotDefault.extend({ prefixUrl: 'https://lab.example.net/api', retry: { limit: 2 } });
const old = got.extend({ prefixUrl: 'http://old.example.net' });

export async function module(donor: Donor): Promise<void> {
  await gotDefault('https://lab.example.net', { searchParams: { mail: donor.email } }).json(); // flow: http-request plain encrypted to lab.example.net; url plain
  await gotDefault({ url: 'https://lab.example.net', method: 'POST', json: { mail: donor.email } }); // flow: http-request plain encrypted to lab.example.net
  await gotDefault.get(`https://lab.example.net/donors/${donor.email}`); // flow: http-request plain encrypted to lab.example.net; url plain
  await gotDefault.post('http://lab.example.net', { json: { bloodType: donor.bloodType } }); // flow: http-request plain unencrypted to lab.example.net
  await gotDefault.put('https://lab.example.net', { https: { rejectUnauthorized: false }, body: donor.email }); // flow: http-request plain unencrypted to lab.example.net
  await gotDefault.patch('https://lab.example.net', { form: { phone: donor.phone } }); // flow: http-request plain encrypted to lab.example.net
  await gotDefault.delete('https://lab.example.net', { headers: { 'x-mail': donor.email } }); // flow: http-request plain encrypted to lab.example.net
  await gotDefault.head('https://lab.example.net', { searchParams: { mail: donor.email } }); // flow: http-request plain encrypted to lab.example.net; url plain
  gotDefault.stream('https://lab.example.net', { method: 'POST', body: donor.email }); // flow: http-request plain encrypted to lab.example.net
  gotDefault.paginate('https://lab.example.net', { searchParams: { mail: donor.email } }); // flow: http-request plain encrypted to lab.example.net; url plain
  gotDefault.stream.get('https://lab.example.net', { searchParams: { mail: donor.email } }); // flow: http-request plain encrypted to lab.example.net; url plain
  gotDefault.stream.post('https://lab.example.net', { body: donor.email }); // flow: http-request plain encrypted to lab.example.net
  gotDefault.stream.put('https://lab.example.net', { body: donor.email }); // flow: http-request plain encrypted to lab.example.net
  gotDefault.stream.patch('https://lab.example.net', { body: donor.email }); // flow: http-request plain encrypted to lab.example.net
  gotDefault.stream.delete('https://lab.example.net', { body: donor.email }); // flow: http-request plain encrypted to lab.example.net
  gotDefault.stream.head(`https://lab.example.net/${donor.email}`); // flow: http-request plain encrypted to lab.example.net; url plain
}

export async function named(donor: Donor): Promise<void> {
  await got('https://lab.example.net', { json: { mail: donor.email } }); // flow: http-request plain encrypted to lab.example.net
  await got.get('https://lab.example.net', { searchParams: { mail: donor.email } }); // flow: http-request plain encrypted to lab.example.net; url plain
  await got.post('https://lab.example.net', { json: { mail: donor.email } }); // flow: http-request plain encrypted to lab.example.net
  await got.put('https://lab.example.net', { json: { mail: donor.email } }); // flow: http-request plain encrypted to lab.example.net
  await got.patch('https://lab.example.net', { json: { mail: donor.email } }); // flow: http-request plain encrypted to lab.example.net
  await got.delete('https://lab.example.net', { json: { mail: donor.email } }); // flow: http-request plain encrypted to lab.example.net
  await got.head('https://lab.example.net', { searchParams: { donations: donor.donations } });
  await got.head('https://lab.example.net', { searchParams: { mail: donor.email } }); // flow: http-request plain encrypted to lab.example.net; url plain
}

export async function instances(donor: Donor): Promise<void> {
  await lab('donors', { json: { mail: donor.email } }); // flow: http-request plain encrypted to lab.example.net
  await lab.get('donors', { searchParams: { mail: donor.email } }); // flow: http-request plain encrypted to lab.example.net; url plain
  await lab.post('donors', { json: { bloodType: donor.bloodType } }); // flow: http-request plain encrypted to lab.example.net
  await old.put('donors', { json: { phone: donor.phone } }); // flow: http-request plain unencrypted to old.example.net
  await old.patch('donors', { json: { phone: donor.phone } }); // flow: http-request plain unencrypted to old.example.net
  await lab.delete('donors', { json: { donations: donor.donations } });
  await lab.delete('donors', { json: { phone: donor.phone } }); // flow: http-request plain encrypted to lab.example.net
  await lab.head(`donors/${donor.phone}`); // flow: http-request plain encrypted to lab.example.net; url plain
  lab.stream('donors', { body: donor.phone }); // flow: http-request plain encrypted to lab.example.net
  lab.paginate('donors', { searchParams: { mail: donor.email } }); // flow: http-request plain encrypted to lab.example.net; url plain
  lab.stream.get('donors', { searchParams: { mail: donor.email } }); // flow: http-request plain encrypted to lab.example.net; url plain
  lab.stream.post('donors', { body: donor.phone }); // flow: http-request plain encrypted to lab.example.net
  lab.stream.put('donors', { body: donor.phone }); // flow: http-request plain encrypted to lab.example.net
  lab.stream.patch('donors', { body: donor.phone }); // flow: http-request plain encrypted to lab.example.net
  lab.stream.delete('donors', { body: donor.phone }); // flow: http-request plain encrypted to lab.example.net
  lab.stream.head(`donors/${donor.phone}`); // flow: http-request plain encrypted to lab.example.net; url plain
}
