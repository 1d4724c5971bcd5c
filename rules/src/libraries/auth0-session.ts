import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** The claims of whoever is signed in, in browsers and in server-side pages. */
export const AUTH0_SESSION: LibraryModel = {
  package: '@auth0/nextjs-auth0',
  alsoKnownAs: ['@auth0/auth0-react', '@auth0/auth0-spa-js', '@auth0/auth0-angular', '@auth0/auth0-vue'],
  docs: 'https://auth0.github.io/nextjs-auth0/',
  members: {
    '{useUser,useAuth0}': { drops: true, returns: 'Client' },
    getSession: { drops: true, returns: 'Client' },
    'Auth0Client#getSession': { drops: true, returns: 'Client' },
    'Auth0Client#getUser': { drops: true, returns: 'User' },
    '{Auth0Client,createAuth0Client}': { drops: true, returns: 'Auth0Client' },
    'Client#user': { is: 'User' },
    'User#email': { source: 'user.contact.email' },
    'User#{name,nickname,given_name,family_name}': { source: 'user.name' },
    'User#picture': { source: 'user.content.self_image' },
    'User#phone_number': { source: 'user.contact.phone_number' },
    'Client#{isLoading,isAuthenticated,error,loginWithRedirect,logout,getAccessTokenSilently}': DROPS,
    '{withApiAuthRequired,withPageAuthRequired,handleAuth,Auth0Provider,UserProvider}': DROPS,
  },
};
