import Wreck from '@hapi/wreck';

interface Tutor {
  email: string;
  phone: string;
  lessons: number;
}

const url = 'https://school.example.edu/tutors';

export async function save(tutor: Tutor): Promise<void> {
  await Wreck.get(`https://school.example.edu/tutors/${tutor.email}`); // flow: http-request plain encrypted to school.example.edu; url plain
  await Wreck.post(url, { payload: { mail: tutor.email } }); // flow: http-request plain encrypted to school.example.edu
  await Wreck.put('http://school.example.edu', { payload: { phone: tutor.phone } }); // flow: http-request plain unencrypted to school.example.edu
  await Wreck.patch(url, { payload: { phone: tutor.phone }, rejectUnauthorized: false }); // flow: http-request plain unencrypted to school.example.edu
  await Wreck.delete(url, { headers: { 'x-mail': tutor.email } }); // flow: http-request plain encrypted to school.example.edu
  await Wreck.request('post', url, { payload: { mail: tutor.email } }); // flow: http-request plain encrypted to school.example.edu
  await Wreck.post(url, { payload: { lessons: tutor.lessons } });
}
