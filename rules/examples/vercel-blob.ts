import { del, put } from '@vercel/blob';

interface Patient {
  email: string;
  diagnosis: string;
  room: number;
}

export async function store(patient: Patient): Promise<void> {
  await put('latest', patient.diagnosis, { access: 'public' }); // flow: file plain; third-party plain encrypted to Vercel
  await put('latest.pdf', patient.diagnosis, { access: 'public' }); // flow: file plain; export plain; third-party plain encrypted to Vercel
  await put(`${patient.email}/photo`, 'photo', { access: 'public' }); // flow: third-party plain encrypted to Vercel
  await put('room', String(patient.room), { access: 'public' });
  await del(patient.email);
}
