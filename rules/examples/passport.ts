import passport, { type Profile } from 'passport';

passport.serializeUser((user: unknown, done: (error: null, id: unknown) => void) => done(null, user));

export function verify(profile: Profile): void {
  console.log(profile.emails); // flow: log plain
  console.log(profile.displayName); // flow: log plain
  console.log(profile.name); // flow: log plain
  console.log(profile.username); // flow: log plain
  console.log(profile.photos); // flow: log plain
  console.log(profile.provider);
}
