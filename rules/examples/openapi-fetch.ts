import createClient from 'openapi-fetch';

interface Tutor {
  email: string;
  phone: string;
  lessons: number;
}

const api = createClient({ baseUrl: 'https://school.example.edu' });
const open = createClient({ baseUrl: 'http://school.example.edu' });

export async function save(tutor: Tutor): Promise<void> {
  await api.GET('/tutors/{mail}', { params: { path: { mail: tutor.email } } }); // flow: http-request plain encrypted to school.example.edu; url plain
  await api.POST('/tutors', { body: { mail: tutor.email } }); // flow: http-request plain encrypted to school.example.edu
  await open.PUT('/tutors', { body: { phone: tutor.phone } }); // flow: http-request plain unencrypted to school.example.edu
  await api.PATCH('/tutors', { body: { phone: tutor.phone } }); // flow: http-request plain encrypted to school.example.edu
  await api.DELETE('/tutors', { params: { query: { mail: tutor.email } } }); // flow: http-request plain encrypted to school.example.edu; url plain
  await api.HEAD('/tutors', { headers: { 'x-mail': tutor.email } }); // flow: http-request plain encrypted to school.example.edu
  await api.OPTIONS('/tutors', { params: { header: { 'x-mail': tutor.email } } }); // flow: http-request plain encrypted to school.example.edu
  await api.POST('/lessons', { body: { lessons: tutor.lessons } });
}
