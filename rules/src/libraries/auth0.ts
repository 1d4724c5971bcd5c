import type { LibraryModel } from './model.js';
import { DROPS, READS, sendsTo } from './parts.js';

export const AUTH0: LibraryModel = {
  package: 'auth0',
  docs: 'https://github.com/auth0/node-auth0#readme',
  processor: { name: 'Auth0', hosts: ['.auth0.com'] },
  members: {
    '{ManagementClient,AuthenticationClient}': DROPS,
    'ManagementClient#users.create': sendsTo('third-party', ['arg0']),
    'ManagementClient#users.update': sendsTo('third-party', ['arg1']),
    'ManagementClient#{createUser,updateUser}': sendsTo('third-party', ['args']),
    'ManagementClient#tickets.{changePassword,verifyEmail}': sendsTo('third-party', ['arg0']),
    'ManagementClient#organizations.{createInvitation,invitations.create}': sendsTo('third-party', ['arg1']),
    'AuthenticationClient#{database.signUp,database.changePassword,oauth.passwordGrant,passwordless.sendEmail,passwordless.sendSMS}':
      sendsTo('third-party', ['arg0']),
    'ManagementClient#users.{get,getAll,list}': READS,
    'ManagementClient#users.delete': DROPS,
  },
};
