import type { LibraryModel, SinkModel } from './model.js';
import { DROPS } from './parts.js';

const NOTICE: Omit<SinkModel, 'data'> = {
  channel: 'error-tracker',
  recipient: 'processor',
  transport: { otherwise: 'encrypted' },
};

/** Keys on the block list are taken out of what stands beside the error, not out of its text. */
export const AIRBRAKE: LibraryModel = {
  package: '@airbrake/node',
  alsoKnownAs: ['@airbrake/browser'],
  docs: 'https://github.com/airbrake/airbrake-js#readme',
  processor: { name: 'Airbrake', hosts: ['.airbrake.io'] },
  members: {
    'Notifier#notify': {
      sink: [
        { ...NOTICE, data: ['arg0.error', 'arg0.message'] },
        {
          ...NOTICE,
          data: ['arg0.context', 'arg0.params', 'arg0.session', 'arg0.environment'],
          redactedKeys: ['init0.keysBlocklist'],
        },
      ],
      drops: true,
    },
    'Notifier#{addFilter,flush,close}': DROPS,
    'Notifier#{wrap,call}': { passes: [{ from: 'arg0', to: 'result' }] },
  },
};
