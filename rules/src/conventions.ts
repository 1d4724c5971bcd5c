import type { CategoryKey } from './categories.js';
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

/**
 * Headers of a request that are personal whoever sends them, by their names in lower case (RFC 9110, RFC 6265, RFC 7239,
 * and the headers that proxies set). The same words mean other things elsewhere.
 */
export const PERSONAL_HEADERS: Readonly<Record<string, CategoryKey>> = {
  authorization: 'user.authorization.credentials',
  'proxy-authorization': 'user.authorization.credentials',
  cookie: 'user.authorization.credentials',
  'x-api-key': 'user.authorization.credentials',
  'x-auth-token': 'user.authorization.credentials',
  'x-access-token': 'user.authorization.credentials',
  'x-forwarded-for': 'user.device.ip_address',
  'x-real-ip': 'user.device.ip_address',
  'cf-connecting-ip': 'user.device.ip_address',
  'true-client-ip': 'user.device.ip_address',
  'x-client-ip': 'user.device.ip_address',
};

/** What holds headers, by its name in the code: `request.headers`. */
export const HEADERS_NAME = /(^|[a-z.])headers$/i;

/** Calls that yield the header that their first argument names, by the end of their API path. */
export const HEADER_CALL =
  /((^|[.#])(headers?|headers\.get)|Headers#get|(^|[.#])(Request|Context)#(request\.)?get)$/;

/** Names of what holds the input of a person and says no more of it than that: `event.queryStringParameters`. */
export const INPUT_NAME = /(auth|parameters|params|query|body|form|formdata|fields|entries|inputs?|values)$/i;
