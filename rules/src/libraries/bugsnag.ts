import type { LibraryModel, SinkModel } from './model.js';

/** What `onError` of the configuration lets through, without the keys that it redacts. */
const EVENT: SinkModel = {
  channel: 'error-tracker',
  recipient: 'processor',
  transport: { otherwise: 'encrypted' },
  through: ['config0.onError'],
  redacted: ['config0.redactedKeys'],
};

export const BUGSNAG: LibraryModel = {
  package: '@bugsnag/js',
  alsoKnownAs: ['@bugsnag/node', '@bugsnag/browser', '@bugsnag/react-native', '@bugsnag/electron'],
  docs: 'https://docs.bugsnag.com/platforms/javascript/',
  processor: { name: 'BugSnag', hosts: ['.bugsnag.com'] },
  members: {
    '{start,createClient}': {
      sink: { ...EVENT, data: ['arg0.user', 'arg0.metadata'] },
      configures: true,
      drops: true,
    },
    notify: {
      sink: { ...EVENT, data: ['arg0'] },
      calls: [{ callee: 'arg1', with: ['Event'] }],
      drops: true,
    },
    '{setUser,leaveBreadcrumb}': { sink: { ...EVENT, data: ['args'] }, drops: true },
    '{addMetadata,addFeatureFlag,Event#addMetadata}': { sink: { ...EVENT, data: ['args1'] }, drops: true },
    'Event#setUser': { sink: { ...EVENT, data: ['args'] }, drops: true },
    '{getUser,getPlugin,startSession,pauseSession,resumeSession,clearMetadata,Event#clearMetadata}': {
      drops: true,
    },
  },
};
