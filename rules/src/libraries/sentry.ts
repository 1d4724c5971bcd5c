import type { ApiModel, LibraryModel, SinkModel } from './model.js';
import { collects, DROPS, RECORDED } from './parts.js';

/** Everything that becomes part of an event runs through `beforeSend`, whose result is what is sent. */
const EVENT: Omit<SinkModel, 'data'> = {
  channel: 'error-tracker',
  recipient: 'processor',
  transport: { otherwise: 'encrypted' },
  through: ['config0.beforeSend'],
};

/** Spans go out with a transaction, which has a hook of its own. */
const SPAN: Omit<SinkModel, 'data'> = { ...EVENT, through: ['config0.beforeSendTransaction'] };

function reports(...data: readonly string[]): ApiModel {
  return { sink: { ...EVENT, data }, drops: true };
}

/** What the kit collects of visitors and of who is logged in: the address they come from, names, cookies, headers. */
const DEFAULT_PII = ['user', 'user.device.ip_address'] as const;

/** Replays are not changed by hooks for events. */
const EVENT_OF_REPLAY: SinkModel = {
  channel: 'error-tracker',
  recipient: 'processor',
  transport: { otherwise: 'encrypted' },
};

/** Of a replay nothing is masked but what these options leave masked. */
const REPLAY: ApiModel = {
  sink: ['maskAllText', 'maskAllInputs'].map((option) =>
    collects(EVENT_OF_REPLAY, RECORDED, `arg0.${option}`, false),
  ),
  drops: true,
};

const BREADCRUMB: SinkModel = {
  ...EVENT,
  data: ['arg0'],
  through: ['config0.beforeBreadcrumb', 'config0.beforeSend'],
};

/** These take a name first; the content follows. */
const NAMED = '{setContext,setExtra,setTag}';
const WHOLE = '{setUser,setExtras,setTags}';

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
    '@sentry/nuxt',
    '@sentry/angular',
    '@sentry/astro',
    '@sentry/svelte',
    '@sentry/sveltekit',
    '@sentry/solid',
    '@sentry/solidstart',
    '@sentry/remix',
    '@sentry/react-router',
    '@sentry/tanstackstart-react',
    '@sentry/gatsby',
    '@sentry/ember',
    '@sentry/electron',
    '@sentry/react-native',
    '@sentry/capacitor',
    '@sentry/cloudflare',
    '@sentry/vercel-edge',
    '@sentry/aws-serverless',
    '@sentry/google-cloud-serverless',
    '@sentry/serverless',
    '@sentry/bun',
    '@sentry/deno',
    '@sentry/minimal',
    '@sentry/types',
  ],
  docs: 'https://docs.sentry.io/platforms/javascript/apis/',
  processor: { name: 'Sentry', hosts: ['.sentry.io', 'sentry.io'] },
  members: {
    init: {
      sink: [
        { ...EVENT, data: ['arg0.initialScope'] },
        { ...collects(EVENT, DEFAULT_PII, 'arg0.sendDefaultPii', true), through: ['arg0.beforeSend'] },
        // The newer option collects all that it does not leave out.
        {
          ...collects(EVENT, DEFAULT_PII, 'arg0.dataCollection.userInfo'),
          through: ['arg0.beforeSend'],
          when: [
            { at: 'arg0.dataCollection', present: true },
            { at: 'arg0.dataCollection.userInfo', isNot: [false] },
          ],
        },
      ],
      configures: true,
      drops: true,
    },
    // The second argument may be a function that fills the scope of this one event.
    '{captureException,captureMessage}': {
      ...reports('args'),
      calls: [{ callee: 'arg1', with: ['Scope'] }],
    },
    '{captureEvent,captureFeedback,captureUserFeedback}': reports('args'),
    [NAMED]: reports('arg1'),
    [WHOLE]: reports('arg0'),
    addBreadcrumb: { sink: BREADCRUMB, drops: true },
    'logger.{trace,debug,info,warn,error,fatal}': {
      sink: { ...EVENT, data: ['args'], through: ['config0.beforeSendLog'] },
      drops: true,
    },
    '{getCurrentScope,getIsolationScope,getGlobalScope}': { drops: true, returns: 'Scope' },
    '{withScope,withIsolationScope,configureScope}': {
      calls: [{ callee: 'arg0', with: ['Scope'], resultTo: 'result' }],
    },
    [`Scope#${NAMED}`]: { ...reports('arg1'), returns: 'this' },
    [`Scope#${WHOLE}`]: { ...reports('arg0'), returns: 'this' },
    'Scope#{captureException,captureMessage,captureEvent}': reports('args'),
    'Scope#addBreadcrumb': { sink: BREADCRUMB, returns: 'this' },
    '{startSpan,startSpanManual}': {
      sink: { ...SPAN, data: ['arg0'] },
      calls: [{ callee: 'arg1', with: ['Span'], resultTo: 'result' }],
    },
    startInactiveSpan: { sink: { ...SPAN, data: ['arg0'] }, drops: true, returns: 'Span' },
    getActiveSpan: { drops: true, returns: 'Span' },
    'Span#setAttribute': { sink: { ...SPAN, data: ['arg1'] }, returns: 'this' },
    'Span#{setAttributes,setStatus,updateName}': { sink: { ...SPAN, data: ['arg0'] }, returns: 'this' },
    'Span#addEvent': { sink: { ...SPAN, data: ['args'] }, returns: 'this' },
    'Span#{end,isRecording,spanContext}': DROPS,
    '{flush,close,isInitialized,lastEventId,getClient,setupExpressErrorHandler,expressErrorHandler}': DROPS,
    '{replayIntegration,Replay}': REPLAY,
    '{httpIntegration,browserTracingIntegration,captureConsoleIntegration}': DROPS,
    withSentryConfig: { passes: [{ from: 'arg0', to: 'result' }] },
  },
};
