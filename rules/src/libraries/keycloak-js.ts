import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** The claims of whoever is signed in: https://openid.net/specs/openid-connect-core-1_0.html#StandardClaims */
export const KEYCLOAK_JS: LibraryModel = {
  package: 'keycloak-js',
  alsoKnownAs: ['@react-keycloak/web', 'keycloak-angular'],
  docs: 'https://www.keycloak.org/securing-apps/javascript-adapter',
  types: { default: 'Keycloak', KeycloakService: 'Keycloak' },
  members: {
    '{default,Keycloak}': { drops: true, returns: 'Keycloak' },
    useKeycloak: { drops: true, returns: 'UseKeycloak' },
    'UseKeycloak#keycloak': { is: 'Keycloak' },
    'Keycloak#{tokenParsed,idTokenParsed}': { is: 'Claims' },
    'Keycloak#{loadUserProfile,loadUserInfo}': { drops: true, returns: 'Claims' },
    'Keycloak#profile': { is: 'Claims' },
    'Claims#email': { source: 'user.contact.email' },
    'Claims#{name,given_name,family_name,firstName,lastName}': { source: 'user.name' },
    'Claims#{preferred_username,username}': { source: 'user.account.username' },
    'Claims#{exp,iat,realm_access,resource_access,emailVerified}': DROPS,
    'Keycloak#{init,login,logout,register,updateToken,hasRealmRole,hasResourceRole,authenticated,accountManagement}':
      DROPS,
  },
};
