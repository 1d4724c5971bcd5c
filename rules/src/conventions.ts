import type { SinkModel } from './libraries/model.js';

/**
 * Things that are recognised by their name alone, because nothing else is known of them: an unresolved `logger`, a
 * wrapper from a package that no model describes. They count only where neither the linker nor a declared type tells
 * what is called.
 */
export interface Convention {
  /** The last name of the receiver: `logger` in `this.logger.info`. */
  readonly receiver: RegExp;
  readonly members: ReadonlySet<string>;
  readonly sink: SinkModel;
}

/** Of 20 public applications, 16 call an identifier that ends in "logger"; see `docs` of the individual loggers. */
export const CONVENTIONS: readonly Convention[] = [
  {
    receiver: /^(log|logger|logging|[a-z]\w*Logger|_logger|LOGGER|Logger)$/,
    members: new Set([
      'trace',
      'debug',
      'verbose',
      'info',
      'notice',
      'log',
      'warn',
      'warning',
      'error',
      'fatal',
      'critical',
      'silly',
      'success',
    ]),
    sink: { channel: 'log', data: ['args'] },
  },
];

/**
 * Libraries that a page loads with a script tag are there under a global name. It counts only where nothing in the
 * project declares the name.
 */
export const GLOBAL_LIBRARIES: Readonly<Record<string, string>> = {
  Sentry: '@sentry/browser',
  Bugsnag: '@bugsnag/js',
  Rollbar: 'rollbar',
  Honeybadger: '@honeybadger-io/js',
  DD_LOGS: '@datadog/browser-logs',
  DD_RUM: '@datadog/browser-rum',
  newrelic: 'newrelic',
  LogRocket: 'logrocket',
  posthog: 'posthog-js',
  mixpanel: 'mixpanel-browser',
  amplitude: '@amplitude/analytics-browser',
  analytics: '@segment/analytics-next',
  rudderanalytics: '@rudderstack/analytics-js',
  heap: 'heap-api',
  FS: '@fullstory/browser',
  Intercom: '@intercom/messenger-js-sdk',
  clarity: '@microsoft/clarity',
  hj: '@hotjar/browser',
  fbq: 'react-facebook-pixel',
  rg4js: 'raygun4js',
  braze: '@braze/web-sdk',
  plausible: 'plausible-tracker',
  _paq: 'matomo-tracker',
  axios: 'axios',
  Stripe: '@stripe/stripe-js',
};
