// What goes to an error tracker is logged by somebody else.
import * as Sentry from '@sentry/node';

interface User {
  id: string;
  email: string;
}

export function report(user: User, error: Error): void {
  Sentry.setUser({ email: user.email }); // expect: no-personal-data-in-logs, no-undeclared-processor
  Sentry.setTag('release', '1.4');
  Sentry.captureException(error);
}
