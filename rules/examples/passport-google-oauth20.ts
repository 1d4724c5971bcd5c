import { Strategy as GoogleStrategy } from 'passport-google-oauth20';
import { Strategy as GitHubStrategy, type Profile } from 'passport-github2';

export const google = new GoogleStrategy({ clientID: 'id' }, (access, refresh, profile, done) => {
  console.log(profile.displayName); // flow: log plain
  console.log(profile.provider);
  done(null, profile);
});

export const github = new GitHubStrategy({ clientID: 'id' }, (access: string, refresh: string, profile: Profile) => {
  console.log(`Signed in: ${profile.displayName}`); // flow: log plain
});
