import type { LibraryModel, SinkModel } from './model.js';
import { DROPS } from './parts.js';

/** What `transform` of the options lets through, without the fields that it scrubs. */
const ITEM: SinkModel = {
  channel: 'error-tracker',
  recipient: 'processor',
  transport: { otherwise: 'encrypted' },
  through: ['init0.transform'],
  redacted: ['init0.scrubFields'],
};

export const ROLLBAR: LibraryModel = {
  package: 'rollbar',
  docs: 'https://docs.rollbar.com/docs/rollbarjs-configuration-reference',
  processor: { name: 'Rollbar', hosts: ['.rollbar.com'] },
  types: { default: 'Rollbar' },
  members: {
    '{default,init}': { sink: { ...ITEM, data: ['arg0.payload'] }, drops: true, returns: 'Rollbar' },
    'Rollbar#{log,debug,info,warn,warning,error,critical}': {
      sink: { ...ITEM, data: ['args'] },
      drops: true,
    },
    'Rollbar#configure': { sink: { ...ITEM, data: ['arg0.payload'] }, returns: 'this' },
    'Rollbar#{wait,errorHandler,lambdaHandler,lastError}': DROPS,
  },
};
