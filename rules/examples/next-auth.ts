import NextAuth, { getServerSession } from 'next-auth';
import { encode, getToken } from 'next-auth/jwt';
import { signIn, useSession } from 'next-auth/react';

interface Applicant {
  email: string;
  password: string;
  vacancy: string;
}

export const { auth } = NextAuth({ providers: [] });

export async function page(): Promise<void> {
  const session = await getServerSession({});
  console.log(session.user.email); // flow: log plain
  console.log(session.user.name); // flow: log plain
  console.log(session.user.image); // flow: log plain
  console.log(session.expires);
}

export function Badge(): void {
  const { data: session, status } = useSession();
  console.log(status, session.user.email); // flow: log plain
}

export async function route(request: Request, applicant: Applicant): Promise<void> {
  const token = await getToken({ req: request });
  console.log(token.email); // flow: log plain
  console.log(token.name); // flow: log plain
  console.log(token.picture); // flow: log plain
  const sealed = await encode({ token: { mail: applicant.email }, secret: process.env.AUTH_SECRET });
  console.log(sealed); // flow: log encrypted
  await signIn('credentials', { email: applicant.email, password: applicant.password }); // flow: http-request plain
  await signIn('github', { callbackUrl: applicant.vacancy });
}
