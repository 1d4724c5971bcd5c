import https from 'node:https';
import axios, { type AxiosInstance } from 'axios';

interface Applicant {
  applicationId: string;
  email: string;
  birthDate: string;
  salary: number;
  status: 'open' | 'closed';
}

const crm = axios.create({ baseURL: 'https://crm.example.org/v2', timeout: 5000 });
const legacy = axios.create({ baseURL: 'http://legacy.example.org' });
const unchecked = axios.create({
  baseURL: 'https://hr.example.org',
  httpsAgent: new https.Agent({ rejectUnauthorized: false }),
});

export async function verbs(applicant: Applicant): Promise<void> {
  await axios.get('https://hr.example.org/search', { params: { email: applicant.email } }); // flow: http-request plain encrypted to hr.example.org; url plain
  await axios.delete(`https://hr.example.org/applicants/${applicant.email}`); // flow: http-request plain encrypted to hr.example.org; url plain
  await axios.head(`/applicants?mail=${applicant.email}`); // flow: http-request plain; url plain
  await axios.options('https://hr.example.org', { headers: { 'X-Mail': applicant.email } }); // flow: http-request plain encrypted to hr.example.org
  await axios.post('https://hr.example.org/applicants', { mail: applicant.email }); // flow: http-request plain encrypted to hr.example.org
  await axios.put('http://hr.example.org/applicants', applicant.birthDate); // flow: http-request plain unencrypted to hr.example.org
  await axios.patch('http://localhost:3000/applicants', { salary: applicant.salary }); // flow: http-request plain local
  await axios.postForm('https://hr.example.org/form', { born: applicant.birthDate }); // flow: http-request plain encrypted to hr.example.org
  await axios.putForm('https://hr.example.org/form', { born: applicant.birthDate }); // flow: http-request plain encrypted to hr.example.org
  await axios.patchForm('https://hr.example.org/form', { born: applicant.birthDate }); // flow: http-request plain encrypted to hr.example.org
  await axios.request({ method: 'POST', url: 'https://hr.example.org', data: { mail: applicant.email } }); // flow: http-request plain encrypted to hr.example.org
  await axios({ url: 'https://hr.example.org', params: { mail: applicant.email } }); // flow: http-request plain encrypted to hr.example.org; url plain
  await axios('https://hr.example.org', { method: 'PUT', data: applicant.birthDate }); // flow: http-request plain encrypted to hr.example.org
  await axios.post('https://hr.example.org/status', { status: applicant.status });
}

export async function instances(applicant: Applicant, injected: AxiosInstance): Promise<void> {
  await crm.get('/contacts', { params: { mail: applicant.email } }); // flow: http-request plain encrypted to crm.example.org; url plain
  await crm.delete('/contacts', { data: { mail: applicant.email } }); // flow: http-request plain encrypted to crm.example.org
  await crm.head('/contacts', { params: { mail: applicant.email } }); // flow: http-request plain encrypted to crm.example.org; url plain
  await crm.options('/contacts', { headers: { 'X-Mail': applicant.email } }); // flow: http-request plain encrypted to crm.example.org
  await crm.post('/contacts', { mail: applicant.email }); // flow: http-request plain encrypted to crm.example.org
  await legacy.put('/contacts', { mail: applicant.email }); // flow: http-request plain unencrypted to legacy.example.org
  await legacy.patch('https://crm.example.org/contacts', applicant.email); // flow: http-request plain encrypted to crm.example.org
  await unchecked.postForm('/contacts', { mail: applicant.email }); // flow: http-request plain unencrypted to hr.example.org
  await unchecked.putForm('/contacts', { status: applicant.status });
  await injected.putForm('/contacts', { mail: applicant.email }); // flow: http-request plain
  await injected.patchForm('/contacts', { mail: applicant.email }); // flow: http-request plain
  await crm.request({ url: '/contacts', method: 'post', data: { mail: applicant.email } }); // flow: http-request plain encrypted to crm.example.org
  await crm({ url: '/contacts', method: 'post', data: { mail: applicant.email } }); // flow: http-request plain encrypted to crm.example.org
}

export function interceptors(applicant: Applicant): void {
  crm.interceptors.request.use((config) => {
    console.log(applicant.email); // flow: log plain
    return config;
  });
}
