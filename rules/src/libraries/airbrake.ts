import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

export const AIRBRAKE: LibraryModel = {
  package: '@airbrake/node',
  alsoKnownAs: ['@airbrake/browser'],
  docs: 'https://github.com/airbrake/airbrake-js#readme',
  processor: { name: 'Airbrake', hosts: ['.airbrake.io'] },
  members: {
    'Notifier#notify': sendsTo('error-tracker', ['args'], { redacted: ['init0.keysBlocklist'] }),
    'Notifier#{addFilter,flush,close}': DROPS,
    'Notifier#{wrap,call}': { passes: [{ from: 'arg0', to: 'result' }] },
  },
};
