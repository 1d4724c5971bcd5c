import { Agenda } from 'agenda';

interface Patient {
  email: string;
  birthDate: string;
  ward: string;
}

const agenda = new Agenda({ db: { address: 'mongodb://localhost/agenda' } });

export async function order(patient: Patient): Promise<void> {
  await agenda.now('letter', { mail: patient.email }); // flow: queue plain
  await agenda.schedule('in 2 days', 'letter', { mail: patient.email }); // flow: queue plain
  await agenda.every('1 day', 'letter', { born: patient.birthDate }); // flow: queue plain
  await agenda.create('letter', { mail: patient.email }).save(); // flow: queue plain
  await agenda.now('letter', { ward: patient.ward });
}

agenda.define('letter', async (job) => {
  const { birthDate } = job.attrs.data;
  console.log(birthDate); // flow: log plain
});
