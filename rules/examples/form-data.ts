import axios from 'axios';
import FormData from 'form-data';

interface Applicant {
  email: string;
  resume: string;
  vacancy: string;
}

export async function apply(applicant: Applicant): Promise<void> {
  const form = new FormData();
  form.append('mail', applicant.email);
  await axios.post('http://jobs.example.com', form, { headers: form.getHeaders() }); // flow: http-request plain unencrypted to jobs.example.com
  const empty = new FormData();
  empty.append('vacancy', applicant.vacancy);
  await axios.post('http://jobs.example.com', empty);
}
