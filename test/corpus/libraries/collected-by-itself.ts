// What an error tracker collects by itself depends on an option, here or where the options are handed over.
// @file tracker.ts
import * as Sentry from '@sentry/node';

interface Options {
  dsn: string;
  sendDefaultPii?: boolean;
}

export function start(options: Options): void {
  Sentry.init({ tracesSampleRate: 0.1, ...options });
}
export function startAs(dsn: string, collectsAll: boolean): void {
  Sentry.init({ dsn, sendDefaultPii: collectsAll });
}
// @file main.ts
import * as Sentry from '@sentry/node';
import { start, startAs } from './tracker.js';

Sentry.init({ dsn: 'https://key@o1.ingest.sentry.io/1', sendDefaultPii: true }); // expect: no-personal-data-in-logs, no-undeclared-processor
Sentry.init({ dsn: 'https://key@o1.ingest.sentry.io/1', sendDefaultPii: false });
start({ dsn: 'https://key@o1.ingest.sentry.io/1' });
start({ dsn: 'https://key@o1.ingest.sentry.io/1', sendDefaultPii: true }); // expect: no-personal-data-in-logs, no-undeclared-processor
startAs('https://key@o1.ingest.sentry.io/1', true); // expect: no-personal-data-in-logs, no-undeclared-processor
startAs('https://key@o1.ingest.sentry.io/1', false);
