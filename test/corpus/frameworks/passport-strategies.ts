// A strategy of Passport gets what somebody signs in with, and what a token says of them.
import passport from 'passport';
import { ExtractJwt, Strategy as JwtStrategy } from 'passport-jwt';
import { Strategy as LocalStrategy } from 'passport-local';

interface Claims {
  sub: string;
  email: string;
  scope: string;
}

passport.use(
  new LocalStrategy({ usernameField: 'login' }, (username, password, done) => {
    console.log('attempt', Date.now());
    console.log('attempt by', username); // expect: no-personal-data-in-logs
    console.log('attempt with', password); // expect: no-personal-data-in-logs
    done(null, false);
  }),
);

passport.use(
  new JwtStrategy(
    { jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(), secretOrKey: process.env.JWT_KEY! },
    (claims: Claims, done) => {
      console.log('scope', claims.scope);
      console.log('claims', claims); // expect: no-personal-data-in-logs
      done(null, { scope: claims.scope });
    },
  ),
);
