import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, requests } from './parts.js';

const SENDS: ApiModel = requests({ address: [], content: ['arg0'], url: ['init0.baseURL'] });

export const BETTER_AUTH: LibraryModel = {
  package: 'better-auth',
  alsoKnownAs: ['better-auth/react', 'better-auth/client', 'better-auth/vue', 'better-auth/svelte'],
  docs: 'https://www.better-auth.com/docs/basic-usage',
  members: {
    betterAuth: {
      drops: true,
      calls: [
        { callee: 'arg0.emailAndPassword.sendResetPassword', with: ['Mail'] },
        { callee: 'arg0.emailVerification.sendVerificationEmail', with: ['Mail'] },
        ...['create.before', 'create.after', 'update.before', 'update.after'].map((moment) => ({
          callee: `arg0.databaseHooks.user.${moment}`,
          with: ['User'],
        })),
      ],
      returns: 'Auth',
    },
    'Mail#user': { is: 'User' },
    'Mail#{url,token}': { source: 'user.authorization.credentials' },
    'Auth#api.getSession': { drops: true, returns: 'Session' },
    createAuthClient: { drops: true, returns: 'Client' },
    'Client#signUp.email': SENDS,
    'Client#signIn.{email,username,social,magicLink}': SENDS,
    'Client#{forgetPassword,requestPasswordReset,updateUser,changeEmail,sendVerificationEmail}': SENDS,
    'Client#getSession': { drops: true, returns: 'Result' },
    'Client#useSession': { drops: true, returns: 'Result' },
    'Result#data': { is: 'Session' },
    'Session#user': { is: 'User' },
    'User#email': { source: 'user.contact.email' },
    'User#name': { source: 'user.name' },
    'User#image': { source: 'user.content.self_image' },
    'Client#signOut': DROPS,
    '{Result#error,Result#isPending,Session#session,User#emailVerified}': DROPS,
  },
};
