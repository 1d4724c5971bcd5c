import Email from 'email-templates';

interface Pupil {
  email: string;
  lastName: string;
  grade: number;
}

const email = new Email({ transport: { host: 'mail.example.com', secure: true } });
const unencrypted = new Email({ transport: { host: 'mail.example.com', ignoreTLS: true } });

export async function tell(pupil: Pupil): Promise<void> {
  await email.send({ template: 'grade', message: { to: pupil.email }, locals: { grade: pupil.grade } }); // flow: message plain encrypted
  await email.send({ template: 'grade', message: { to: 'school@example.com' }, locals: { grade: pupil.grade } });
  await unencrypted.send({ template: 'grade', message: { to: 'a@example.com' }, locals: { name: pupil.lastName } }); // flow: message plain unencrypted
  console.log(await email.render('grade', { name: pupil.lastName })); // flow: log plain
}
