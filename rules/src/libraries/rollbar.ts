import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const ROLLBAR: LibraryModel = {
  package: 'rollbar',
  docs: 'https://docs.rollbar.com/docs/nodejs',
  processor: { name: 'Rollbar', hosts: ['.rollbar.com'] },
  types: { default: 'Rollbar' },
  members: {
    default: { drops: true, returns: 'Rollbar' },
    'Rollbar#{log,debug,info,warn,warning,error,critical,configure}': sendsTo('error-tracker', ['args'], {
      through: ['init0.transform'],
    }),
  },
};
