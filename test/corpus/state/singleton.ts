// There is one instance, and what one file puts into it another one takes out.
// @file session.ts
export class Session {
  static #instance: Session | undefined;
  email = '';
  language = 'en';

  static get current(): Session {
    return (Session.#instance ??= new Session());
  }
}
// @file login.ts
import { Session } from './session.js';

interface Account {
  email: string;
  locale: string;
}

export function signIn(account: Account): void {
  Session.current.email = account.email;
  Session.current.language = account.locale;
}
// @file banner.ts
import { Session } from './session.js';

export function banner(): void {
  console.log(Session.current.language);
  console.log(Session.current.email); // expect: no-personal-data-in-logs
}
