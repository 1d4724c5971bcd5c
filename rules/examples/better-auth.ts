import { betterAuth } from 'better-auth';
import { createAuthClient } from 'better-auth/react';

interface Applicant {
  email: string;
  password: string;
  lastName: string;
  vacancy: string;
}

const auth = betterAuth({
  emailAndPassword: {
    sendResetPassword: async ({ user, url, token }) => {
      console.log(user.email); // flow: log plain
      console.log(url); // flow: log plain
      console.log(token); // flow: log plain
    },
  },
  databaseHooks: { user: { create: { after: async (user) => console.log(user.name, user.emailVerified) } } }, // flow: log plain
});
const secured = createAuthClient({ baseURL: 'https://jobs.example.com' });
const open = createAuthClient({ baseURL: 'http://jobs.example.com' });

export async function register(applicant: Applicant): Promise<void> {
  await secured.signUp.email({ email: applicant.email, password: applicant.password }); // flow: http-request plain encrypted to jobs.example.com
  await open.signIn.email({ email: applicant.email, password: applicant.password }); // flow: http-request plain unencrypted to jobs.example.com
  await secured.signIn.username({ username: applicant.email }); // flow: http-request plain encrypted to jobs.example.com
  await secured.signIn.social({ provider: 'google', loginHint: applicant.email }); // flow: http-request plain encrypted to jobs.example.com
  await secured.signIn.magicLink({ email: applicant.email }); // flow: http-request plain encrypted to jobs.example.com
  await secured.forgetPassword({ email: applicant.email }); // flow: http-request plain encrypted to jobs.example.com
  await secured.requestPasswordReset({ email: applicant.email }); // flow: http-request plain encrypted to jobs.example.com
  await secured.updateUser({ name: applicant.lastName }); // flow: http-request plain encrypted to jobs.example.com
  await secured.changeEmail({ newEmail: applicant.email }); // flow: http-request plain encrypted to jobs.example.com
  await secured.sendVerificationEmail({ email: applicant.email }); // flow: http-request plain encrypted to jobs.example.com
  await secured.updateUser({ vacancy: applicant.vacancy });
}

export async function page(headers: Headers): Promise<void> {
  const session = await auth.api.getSession({ headers });
  console.log(session.user.email); // flow: log plain
  const { data } = secured.useSession();
  console.log(data.user.name); // flow: log plain
  console.log(data.user.image); // flow: log plain
  console.log(data.user.emailVerified);
}
