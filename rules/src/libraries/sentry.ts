import type { ApiModel, LibraryModel, SinkModel } from './model.js';
import { DROPS } from './parts.js';

/** Everything that becomes part of an event runs through `beforeSend`, whose result is what is sent. */
const EVENT: Omit<SinkModel, 'data'> = {
  channel: 'error-tracker',
  recipient: 'processor',
  transport: { otherwise: 'encrypted' },
  through: ['config0.beforeSend'],
};

function reports(...data: readonly string[]): ApiModel {
  return { sink: { ...EVENT, data }, drops: true };
}

const CONTEXT = '{setUser,setContext,setExtra,setExtras,setTag,setTags}';

/** One API under the names of all platforms. */
export const SENTRY: LibraryModel = {
  package: '@sentry/node',
  alsoKnownAs: [
    '@sentry/nextjs',
    '@sentry/react',
    '@sentry/browser',
    '@sentry/nestjs',
    '@sentry/core',
    '@sentry/vue',
    '@sentry/angular',
    '@sentry/svelte',
    '@sentry/sveltekit',
    '@sentry/remix',
    '@sentry/bun',
    '@sentry/serverless',
    '@sentry/types',
  ],
  docs: 'https://docs.sentry.io/platforms/javascript/apis/',
  processor: { name: 'Sentry', hosts: ['.sentry.io', 'sentry.io'] },
  members: {
    init: { configures: true, drops: true },
    '{captureException,captureMessage,captureEvent,captureFeedback,captureUserFeedback}': reports('args'),
    [CONTEXT]: reports('args'),
    addBreadcrumb: {
      sink: { ...EVENT, data: ['arg0'], through: ['config0.beforeBreadcrumb', 'config0.beforeSend'] },
      drops: true,
    },
    'logger.{trace,debug,info,warn,error,fatal}': {
      sink: { ...EVENT, data: ['args'], through: ['config0.beforeSendLog'] },
      drops: true,
    },
    '{getCurrentScope,getIsolationScope,getGlobalScope}': { drops: true, returns: 'Scope' },
    '{withScope,withIsolationScope,configureScope}': {
      calls: [{ callee: 'arg0', with: ['Scope'], resultTo: 'result' }],
    },
    [`Scope#${CONTEXT}`]: { ...reports('args'), returns: 'this' },
    'Scope#{captureException,captureMessage,captureEvent}': reports('args'),
    'Scope#addBreadcrumb': {
      sink: { ...EVENT, data: ['arg0'], through: ['config0.beforeBreadcrumb', 'config0.beforeSend'] },
      returns: 'this',
    },
    '{startSpan,startSpanManual}': {
      calls: [{ callee: 'arg1', with: ['@opentelemetry/api:Span'], resultTo: 'result' }],
    },
    '{flush,close,isInitialized,lastEventId,getClient,setupExpressErrorHandler,expressErrorHandler}': DROPS,
    '{httpIntegration,replayIntegration,browserTracingIntegration,captureConsoleIntegration}': DROPS,
    withSentryConfig: { passes: [{ from: 'arg0', to: 'result' }] },
  },
};
