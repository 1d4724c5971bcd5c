import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, requestSinks } from './parts.js';

/**
 * The functions among the options: what the library calls them with, and where what they return goes. A token goes into
 * a cookie that is encrypted, unless `encode` of the options makes it; a session goes to the browser.
 */
const OPTIONS: ApiModel = {
  drops: true,
  calls: [
    { callee: 'arg0.callbacks.jwt', with: ['next-auth:JwtCallback'] },
    {
      callee: 'arg0.callbacks.session',
      with: ['next-auth:SessionCallback'],
      answers: { channel: 'http-response', data: ['arg0'] },
    },
    { callee: 'arg0.callbacks.signIn', with: ['next-auth:Message'] },
    ...['signIn', 'signOut', 'createUser', 'updateUser', 'linkAccount', 'session'].map((event) => ({
      callee: `arg0.events.${event}`,
      with: ['next-auth:Message'],
    })),
    { callee: 'arg0.jwt.encode', with: ['next-auth:Message'] },
  ],
};

/** Providers of accounts that have a profile of their own. */
const PROVIDERS =
  '{apple,auth0,azure-ad,azure-ad-b2c,cognito,discord,facebook,github,gitlab,google,keycloak,linkedin,microsoft-entra-id,okta,slack,spotify,twitch,twitter}';

/** The session holds what the callbacks put into it; name, e-mail and picture stand there by default. */
export const NEXT_AUTH: LibraryModel = {
  package: 'next-auth',
  alsoKnownAs: ['@auth/core', '@auth/express', '@auth/sveltekit', '@auth/nextjs'],
  docs: 'https://next-auth.js.org/configuration/callbacks',
  types: {
    DefaultSession: 'Session',
    DefaultUser: 'User',
    AdapterUser: 'User',
    DefaultJWT: 'JWT',
    SentSession: 'Session',
    SentUser: 'User',
  },
  members: {
    '{getServerSession,unstable_getServerSession,getSession}': { drops: true, returns: 'Session' },
    useSession: { drops: true, returns: 'UseSession' },
    'UseSession#data': { is: 'Session' },
    'Session#user': { is: 'User' },
    '{User,SentUser,JWT,Profile}#email': { source: 'user.contact.email' },
    '{User,SentUser,JWT,Profile}#name': { source: 'user.name' },
    '{User,SentUser}#image': { source: 'user.content.self_image' },
    '{JWT,Profile}#picture': { source: 'user.content.self_image' },
    'Profile#given_name': { source: 'user.name.first' },
    'Profile#family_name': { source: 'user.name.last' },
    'Profile#{login,preferred_username}': { source: 'user.account.username' },
    'Account#{access_token,refresh_token,id_token}': { source: 'user.authorization.credentials' },
    '{Session,UseSession}#{expires,status,update}': DROPS,
    // What a callback keeps in the token or puts into the session is there for all that read them.
    '{JWT,User,Session}': { carries: true },
    '{Message,JwtCallback,SessionCallback}#user': { is: 'User' },
    '{Message,JwtCallback}#account': { is: 'Account' },
    '{Message,JwtCallback}#profile': { is: 'Profile' },
    '{Message,JwtCallback,SessionCallback}#token': { is: 'JWT' },
    '{Message,JwtCallback}#session': { is: 'Session' },
    'SessionCallback#session': { is: 'SentSession' },
    'SentSession#user': { is: 'SentUser', ...sent() },
    'SentSession#expires': DROPS,
    '{SentSession,SentUser}#*': sent(),
    getToken: { drops: true, returns: 'JWT' },
    decode: { drops: true, returns: 'JWT' },
    // Tokens of this library are encrypted with a key that is derived from the secret.
    encode: { protects: { data: ['arg0.token'], raises: [{ state: 'encrypted' }] } },
    signIn: { sink: requestSinks({ address: [], content: ['arg1'], url: ['arg9'] }), drops: true },
    '{signOut,SessionProvider,getProviders,getCsrfToken}': DROPS,
    default: { ...OPTIONS, returns: 'NextAuth' },
    '{NextAuthOptions,AuthOptions,NextAuthConfig,AuthConfig,ExpressAuthConfig,SvelteKitAuthConfig}': {
      ...OPTIONS,
      declared: true,
    },
    'NextAuth#auth': { drops: true, returns: 'Session' },
    'NextAuth#{signIn,signOut,handlers,unstable_update}': DROPS,
    // What a visitor enters, what another service tells, and to whom a link is sent.
    credentials: { drops: true, calls: [{ callee: 'arg0.authorize', with: ['input', 'express:Request'] }] },
    [PROVIDERS]: { drops: true, calls: [{ callee: 'arg0.profile', with: ['Profile'] }] },
    '{email,nodemailer,resend,sendgrid,postmark}': {
      drops: true,
      calls: [{ callee: 'arg0.sendVerificationRequest', with: ['Verification'] }],
    },
    'Verification#identifier': { source: 'user.contact.email' },
    'Verification#{url,token}': { source: 'user.authorization.credentials' },
  },
};

/** What is written to the session of a callback goes to the browser. */
function sent(): ApiModel {
  return { assigned: { channel: 'http-response', data: ['arg0'] } };
}
