import type { LibraryModel } from './model.js';
import { DROPS, READS, sendsTo } from './parts.js';

/** Accounts live at the operator of the service. */
export const CLERK: LibraryModel = {
  package: '@clerk/nextjs',
  alsoKnownAs: [
    '@clerk/nextjs/server',
    '@clerk/clerk-react',
    '@clerk/backend',
    '@clerk/express',
    '@clerk/clerk-sdk-node',
    '@clerk/astro',
    '@clerk/remix',
    '@clerk/fastify',
  ],
  docs: 'https://clerk.com/docs/references/javascript/user',
  processor: { name: 'Clerk', hosts: ['.clerk.com', '.clerk.dev', '.clerk.accounts.dev'] },
  types: { UserResource: 'User' },
  members: {
    currentUser: { drops: true, returns: 'User' },
    useUser: { drops: true, returns: 'UseUser' },
    'UseUser#user': { is: 'User' },
    '{clerkClient,createClerkClient}': { drops: true, returns: 'ClerkClient' },
    'ClerkClient#users.getUser': { drops: true, returns: 'User' },
    'ClerkClient#users.{createUser,getUserList}': { ...sendsTo('third-party', ['arg0']), returns: 'User' },
    'ClerkClient#users.{updateUser,updateUserMetadata}': sendsTo('third-party', ['arg1']),
    'ClerkClient#invitations.createInvitation': sendsTo('third-party', ['arg0']),
    'User#{emailAddresses,primaryEmailAddress}': { source: 'user.contact.email' },
    'User#{phoneNumbers,primaryPhoneNumber}': { source: 'user.contact.phone_number' },
    'User#{firstName,lastName,fullName}': { source: 'user.name' },
    'User#username': { source: 'user.account.username' },
    'User#imageUrl': { source: 'user.content.self_image' },
    'User#{createdAt,hasImage,passwordEnabled,reload}': DROPS,
    '{auth,useAuth,getAuth}': READS,
    '{clerkMiddleware,createRouteMatcher,authMiddleware,ClerkProvider,UserButton,SignInButton,SignedIn,SignedOut}':
      DROPS,
  },
};
