import { create } from 'apisauce';

interface Tutor {
  email: string;
  phone: string;
  lessons: number;
}

const api = create({ baseURL: 'https://school.example.edu' });
const open = create({ baseURL: 'http://school.example.edu' });

export async function save(tutor: Tutor): Promise<void> {
  await api.get('/tutors', { mail: tutor.email }); // flow: http-request plain encrypted to school.example.edu; url plain
  await api.delete('/tutors', { mail: tutor.email }); // flow: http-request plain encrypted to school.example.edu; url plain
  await api.head('/tutors', { mail: tutor.email }); // flow: http-request plain encrypted to school.example.edu; url plain
  await api.link('/tutors', { mail: tutor.email }); // flow: http-request plain encrypted to school.example.edu; url plain
  await api.unlink('/tutors', { mail: tutor.email }); // flow: http-request plain encrypted to school.example.edu; url plain
  await open.post('/tutors', { phone: tutor.phone }); // flow: http-request plain unencrypted to school.example.edu
  await api.put('/tutors', { phone: tutor.phone }); // flow: http-request plain encrypted to school.example.edu
  await api.patch('/tutors', { phone: tutor.phone }); // flow: http-request plain encrypted to school.example.edu
  await api.any({ method: 'POST', url: '/tutors', data: { mail: tutor.email } }); // flow: http-request plain encrypted to school.example.edu
  await api.post('/lessons', { lessons: tutor.lessons });
}
