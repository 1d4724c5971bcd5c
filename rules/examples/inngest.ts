import { Inngest } from 'inngest';

interface Patient {
  email: string;
  ward: string;
}

const inngest = new Inngest({ id: 'clinic' });

export async function order(patient: Patient): Promise<void> {
  await inngest.send({ name: 'letter', data: { mail: patient.email } }); // flow: queue plain encrypted to Inngest
  await inngest.send({ name: 'ward', data: { ward: patient.ward } });
}

export const letters = inngest.createFunction({ id: 'letters' }, { event: 'letter' }, async ({ event, step }) => {
  const { birthDate } = event.data;
  console.log(birthDate); // flow: log plain
  await step.sendEvent('next', { name: 'next', data: { born: birthDate } }); // flow: queue plain encrypted to Inngest
});
