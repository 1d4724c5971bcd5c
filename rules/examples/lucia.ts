import { Lucia } from 'lucia';

interface Applicant {
  email: string;
  vacancy: string;
}

const lucia = new Lucia({}, { sessionCookie: { attributes: { secure: true } } });

export async function login(applicant: Applicant): Promise<void> {
  await lucia.createSession('1', { mail: applicant.email }); // flow: database plain
  await lucia.createSession('1', { vacancy: applicant.vacancy });
  const { user } = await lucia.validateSession('s');
  console.log(user.birthDate); // flow: log plain
}
