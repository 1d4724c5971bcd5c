import PgBoss from 'pg-boss';

interface Patient {
  email: string;
  birthDate: string;
  ward: string;
}

const secured = new PgBoss('postgres://jobs@db.example.com/jobs?sslmode=require');
const open = new PgBoss({ host: 'db.example.com', database: 'jobs' });

export async function order(patient: Patient): Promise<void> {
  await secured.send('letter', { mail: patient.email }); // flow: queue plain encrypted
  await open.send({ name: 'letter', data: { mail: patient.email } }); // flow: queue plain unencrypted
  await secured.sendAfter('letter', { mail: patient.email }, {}, 60); // flow: queue plain encrypted
  await secured.sendThrottled('letter', { mail: patient.email }, {}, 60); // flow: queue plain encrypted
  await secured.sendDebounced('letter', { mail: patient.email }, {}, 60); // flow: queue plain encrypted
  await secured.publish('letter', { born: patient.birthDate }); // flow: queue plain encrypted
  await secured.schedule('letter', '0 3 * * *', { born: patient.birthDate }); // flow: queue plain encrypted
  await secured.insert([{ name: 'letter', data: { mail: patient.email } }]); // flow: queue plain encrypted
  await secured.complete('letter', '1', { mail: patient.email }); // flow: queue plain encrypted
  await secured.send('letter', { ward: patient.ward });
}
