import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const DEEP_REDACT: LibraryModel = {
  package: '@hackylabs/deep-redact',
  docs: 'https://github.com/hackylabs/deep-redact#readme',
  types: { default: 'DeepRedact' },
  members: {
    '{default,DeepRedact}': { drops: true, returns: 'DeepRedact' },
    'DeepRedact#redact': {
      ...passes('arg0'),
      selects: { from: 'arg0', keys: ['init0.blacklistedKeys'], keep: false },
    },
  },
};
