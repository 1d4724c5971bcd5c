import Keycloak from 'keycloak-js';

const keycloak = new Keycloak({ url: 'https://login.example.org', realm: 'city', clientId: 'portal' });

export async function greet(): Promise<void> {
  const claims = keycloak.tokenParsed;
  console.log(claims.email); // flow: log plain
  console.log(claims.name); // flow: log plain
  console.log(claims.given_name); // flow: log plain
  console.log(claims.family_name); // flow: log plain
  console.log(claims.preferred_username); // flow: log plain
  console.log(claims.exp, keycloak.authenticated);
  const profile = await keycloak.loadUserProfile();
  console.log(profile.firstName); // flow: log plain
  console.log(profile.lastName); // flow: log plain
  console.log(profile.username); // flow: log plain
  console.log(profile.emailVerified);
}
