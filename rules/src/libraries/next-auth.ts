import type { LibraryModel } from './model.js';
import { DROPS, requestSinks } from './parts.js';

/** The session holds what the callbacks put into it; name, e-mail and picture stand there by default. */
export const NEXT_AUTH: LibraryModel = {
  package: 'next-auth',
  alsoKnownAs: ['@auth/core', '@auth/express', '@auth/sveltekit', '@auth/nextjs'],
  docs: 'https://next-auth.js.org/getting-started/client',
  types: { DefaultSession: 'Session', DefaultUser: 'User', AdapterUser: 'User', DefaultJWT: 'JWT' },
  members: {
    '{getServerSession,unstable_getServerSession,getSession}': { drops: true, returns: 'Session' },
    useSession: { drops: true, returns: 'UseSession' },
    'UseSession#data': { is: 'Session' },
    'Session#user': { is: 'User' },
    '{User,JWT}#email': { source: 'user.contact.email' },
    '{User,JWT}#name': { source: 'user.name' },
    'User#image': { source: 'user.content.self_image' },
    'JWT#picture': { source: 'user.content.self_image' },
    '{Session,UseSession}#{expires,status,update}': DROPS,
    getToken: { drops: true, returns: 'JWT' },
    decode: { drops: true, returns: 'JWT' },
    // Tokens of this library are encrypted with a key that is derived from the secret.
    encode: { protects: { data: ['arg0.token'], raises: [{ state: 'encrypted' }] } },
    signIn: { sink: requestSinks({ address: [], content: ['arg1'], url: ['arg9'] }), drops: true },
    '{signOut,SessionProvider,getProviders,getCsrfToken}': DROPS,
    default: { drops: true, returns: 'NextAuth' },
    'NextAuth#auth': { drops: true, returns: 'Session' },
    'NextAuth#{signIn,signOut,handlers,unstable_update}': DROPS,
  },
};
