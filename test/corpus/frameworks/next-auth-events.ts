// The callbacks and events of Auth.js get the user that signs in.
import NextAuth from 'next-auth';
import GitHub from 'next-auth/providers/github';

export const { handlers, auth } = NextAuth({
  providers: [GitHub],
  events: {
    signIn({ user, isNewUser }) {
      console.log('new', isNewUser);
      console.log('signed in', user.email); // expect: no-personal-data-in-logs
    },
  },
});
