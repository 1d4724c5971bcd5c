import type { LibraryModel, SinkModel } from './model.js';
import { collects, collectsUnless } from './parts.js';

/** What `onError` of the configuration lets through. */
const EVENT: Omit<SinkModel, 'data'> = {
  channel: 'error-tracker',
  recipient: 'processor',
  transport: { otherwise: 'encrypted' },
  through: ['config0.onError'],
};

/** In browsers the address of the visitor stands for the user, unless that is switched off. */
const ADDRESS = ['user.device.ip_address'] as const;

/** Metadata goes without the keys that the configuration redacts; texts and the user do not. */
const METADATA: Omit<SinkModel, 'data'> = { ...EVENT, redactedKeys: ['config0.redactedKeys'] };

export const BUGSNAG: LibraryModel = {
  package: '@bugsnag/js',
  alsoKnownAs: ['@bugsnag/node', '@bugsnag/browser', '@bugsnag/react-native', '@bugsnag/electron'],
  docs: 'https://docs.bugsnag.com/platforms/javascript/',
  processor: { name: 'BugSnag', hosts: ['.bugsnag.com'] },
  members: {
    '{start,createClient}': {
      sink: [
        { ...EVENT, data: ['arg0.user'] },
        { ...METADATA, data: ['arg0.metadata.*'] },
        collects(EVENT, ADDRESS, 'arg0.collectUserIp', true),
        collectsUnless(EVENT, ADDRESS, 'arg0.collectUserIp', false, true),
      ],
      configures: true,
      drops: true,
    },
    notify: {
      sink: { ...EVENT, data: ['arg0'] },
      calls: [{ callee: 'arg1', with: ['Event'] }],
      drops: true,
    },
    '{setUser,Event#setUser}': { sink: { ...EVENT, data: ['args'] }, drops: true },
    leaveBreadcrumb: {
      sink: [
        { ...EVENT, data: ['arg0'] },
        { ...METADATA, data: ['arg1'] },
      ],
      drops: true,
    },
    '{addMetadata,Event#addMetadata}': { sink: { ...METADATA, data: ['args1'] }, drops: true },
    addFeatureFlag: { sink: { ...EVENT, data: ['args'] }, drops: true },
    '{getUser,getPlugin,startSession,pauseSession,resumeSession,clearMetadata,Event#clearMetadata}': {
      drops: true,
    },
  },
};
