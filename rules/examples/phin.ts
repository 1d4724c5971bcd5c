import get from 'simple-get';
import p from 'phin';

interface Tutor {
  email: string;
  phone: string;
  lessons: number;
}

const url = 'https://school.example.edu/tutors';
const done = (error: Error | null): void => void error;

export async function save(tutor: Tutor): Promise<void> {
  await p({ url, method: 'POST', data: { mail: tutor.email } }); // flow: http-request plain encrypted to school.example.edu
  await p({ url, method: 'POST', data: { mail: tutor.email }, core: { rejectUnauthorized: false } }); // flow: http-request plain unencrypted to school.example.edu
  await p.promisified(`http://school.example.edu/tutors?mail=${tutor.email}`); // flow: http-request plain unencrypted to school.example.edu; url plain
  get.get({ url, headers: { 'x-mail': tutor.email } }, done); // flow: http-request plain encrypted to school.example.edu
  get.post({ url, body: tutor.email }, done); // flow: http-request plain encrypted to school.example.edu
  get.put({ url, body: tutor.email }, done); // flow: http-request plain encrypted to school.example.edu
  get.patch({ url, body: tutor.email }, done); // flow: http-request plain encrypted to school.example.edu
  get.delete({ url: `${url}/${tutor.email}` }, done); // flow: http-request plain encrypted to school.example.edu; url plain
  get.concat({ url, form: { phone: tutor.phone } }, done); // flow: http-request plain encrypted to school.example.edu
  await p({ url, method: 'POST', data: { lessons: tutor.lessons } });
}
