import NextAuth, { getServerSession, type NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import Email from 'next-auth/providers/email';
import GitHub from 'next-auth/providers/github';
import Google from 'next-auth/providers/google';
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

export const options: NextAuthOptions = {
  providers: [
    Credentials({
      authorize(credentials) {
        console.log(credentials.password); // flow: log plain
        return null;
      },
    }),
    Email({
      sendVerificationRequest({ identifier, url, token, provider }) {
        console.log(provider.id, identifier); // flow: log plain
        console.log(url); // flow: log plain
        console.log(token); // flow: log plain
      },
    }),
    Google({
      profile(profile) {
        console.log(profile.email, profile.locale); // flow: log plain
        console.log(profile.name); // flow: log plain
        console.log(profile.picture); // flow: log plain
        console.log(profile.given_name); // flow: log plain
        console.log(profile.family_name); // flow: log plain
        console.log(profile.preferred_username); // flow: log plain
        return { id: profile.sub };
      },
    }),
    GitHub({ profile: ({ login }) => console.log(login) }), // flow: log plain
  ],
  callbacks: {
    jwt({ token, account, user }) {
      console.log(account.id_token); // flow: log plain
      console.log(account.refresh_token); // flow: log plain
      console.log(user.image); // flow: log plain
      console.log(account.access_token); // flow: log plain
      return { ...token, access: account.access_token };
    },
    session({ session, token }) {
      console.log(session.user.image); // flow: log plain
      console.log(session.user.name); // flow: log plain
      session.user.address = session.user.email; // flow: http-response plain
      session.expires = token.exp;
      return { ...session, phone: token.email }; // flow: http-response plain
    },
    signIn: ({ user, profile }) => {
      console.log(user.email, profile.email_verified); // flow: log plain
      return true;
    },
  },
  events: { createUser: ({ user }) => console.log(user.name) }, // flow: log plain
  jwt: { encode: ({ token }) => sign(token.email) }, // flow: log plain
};

function sign(text: string): string {
  console.log(text);
  return '';
}

export const auth2 = NextAuth({ events: { signOut: ({ token }) => console.log(token.name) } }); // flow: log plain

export function Sent(): void {
  const { data } = useSession();
  console.log(data.user.address); // flow: log plain
}
