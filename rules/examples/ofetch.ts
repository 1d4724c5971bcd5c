import { $fetch, ofetch } from 'ofetch';

interface Pupil {
  email: string;
  birthDate: string;
  disability: string;
  grade: number;
}

const school = ofetch.create({ baseURL: 'https://school.example.edu' });
const intranet = $fetch.create({ baseURL: 'http://intranet.example.edu' });

export async function calls(pupil: Pupil): Promise<void> {
  await ofetch('https://school.example.edu', { method: 'POST', body: { mail: pupil.email } }); // flow: http-request plain encrypted to school.example.edu
  await $fetch('http://school.example.edu', { method: 'POST', body: { disability: pupil.disability } }); // flow: http-request plain unencrypted to school.example.edu
  await ofetch.raw('https://school.example.edu', { query: { born: pupil.birthDate } }); // flow: http-request plain encrypted to school.example.edu; url plain
  await $fetch.raw(`https://school.example.edu/pupils/${pupil.email}`); // flow: http-request plain encrypted to school.example.edu; url plain
  await ofetch.native('https://school.example.edu', { method: 'POST', body: pupil.email }); // flow: http-request plain encrypted to school.example.edu
  await $fetch.native('https://school.example.edu', { headers: { 'x-mail': pupil.email } }); // flow: http-request plain encrypted to school.example.edu
  await ofetch('https://school.example.edu', { method: 'POST', body: { grade: pupil.grade } });
}

export async function instances(pupil: Pupil): Promise<void> {
  await school('/pupils', { method: 'POST', body: { mail: pupil.email } }); // flow: http-request plain encrypted to school.example.edu
  await intranet('/pupils', { params: { mail: pupil.email } }); // flow: http-request plain unencrypted to intranet.example.edu; url plain
  await intranet.raw('/pupils', { method: 'PUT', body: { disability: pupil.disability } }); // flow: http-request plain unencrypted to intranet.example.edu
}
