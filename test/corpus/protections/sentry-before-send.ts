// What passes through beforeSend is no longer certain to arrive.
// @file tomograph.config.json
{ "processors": [{ "name": "Sentry", "categories": ["user"], "agreement": "https://sentry.io/dpa" }] }
// @file monitoring.ts
import * as Sentry from '@sentry/node';

Sentry.init({
  dsn: process.env.SENTRY_DSN,
  beforeSend(event) {
    delete event.user;
    return event;
  },
});
// @file report.ts
import * as Sentry from '@sentry/node';

interface User {
  email: string;
}

export function report(user: User): void {
  Sentry.setUser({ email: user.email });
  console.log(user.email); // expect: no-personal-data-in-logs
}
