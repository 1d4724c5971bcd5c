import type { LibraryModel, SinkModel } from './model.js';
import { collects, collectsUnless, DROPS, RECORDED, sendsTo } from './parts.js';

const SESSION: SinkModel = {
  channel: 'analytics',
  recipient: 'processor',
  transport: { otherwise: 'encrypted' },
};

export const LOGROCKET: LibraryModel = {
  package: 'logrocket',
  docs: 'https://docs.logrocket.com/reference/api',
  processor: { name: 'LogRocket', hosts: ['.logrocket.com', '.logrocket.io', '.lr-ingest.io'] },
  members: {
    '{identify,track}': sendsTo('analytics'),
    '{captureException,captureMessage,addTag}': sendsTo('error-tracker'),
    '{log,info,warn,error,debug}': sendsTo('log'),
    // What visitors type in is recorded, and where they come from, unless the options say otherwise.
    init: {
      sink: [
        collects(SESSION, RECORDED, 'arg1.dom.inputSanitizer', false),
        collectsUnless(SESSION, RECORDED, 'arg1.dom.inputSanitizer', false, true, 'lipsum'),
        collects(SESSION, ['user.device.ip_address'], 'arg1.shouldCaptureIP', true),
        collectsUnless(SESSION, ['user.device.ip_address'], 'arg1.shouldCaptureIP', true, false),
      ],
      drops: true,
    },
    '{getSessionURL,startNewSession,reduxMiddleware}': DROPS,
  },
};
