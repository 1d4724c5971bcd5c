// Callbacks of NextAuth are told who signs in; what they keep in the session comes out where the session is read.
// @file auth-options.ts
import type { NextAuthOptions } from 'next-auth';
import jwt from 'jsonwebtoken';

export const authOptions: NextAuthOptions = {
  providers: [],
  callbacks: {
    jwt({ token, account }) {
      token.accessToken = account?.access_token;
      token.provider = account?.provider;
      return token;
    },
    session({ session, token }) {
      session.accessToken = token.accessToken;
      session.provider = token.provider;
      return session;
    },
    signIn({ user, account }) {
      console.log('sign-in with', account?.provider);
      console.log('sign-in of', user.email); // expect: no-personal-data-in-logs
      return true;
    },
  },
  events: {
    createUser: ({ user }) => console.log('welcome', user.name), // expect: no-personal-data-in-logs
    signOut: () => console.log('bye'),
  },
};
// A token that the project signs by itself is encrypted no more.
export const signed: NextAuthOptions = {
  providers: [],
  jwt: { encode: ({ token, secret }) => jwt.sign({ mail: token?.email }, secret) }, // flow: token
};
// @file route.ts
import NextAuth from 'next-auth';
import { authOptions } from './auth-options.js';

const handler = NextAuth(authOptions);
export { handler as GET, handler as POST };
// @file badge.ts
import { useSession } from 'next-auth/react';

export function Badge(): string {
  const { data: session } = useSession();
  console.log('provider', session?.provider);
  console.log('token', session?.accessToken); // expect: no-personal-data-in-logs
  return String(session?.expires);
}
