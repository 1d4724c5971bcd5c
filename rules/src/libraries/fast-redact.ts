import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const FAST_REDACT: LibraryModel = {
  package: 'fast-redact',
  alsoKnownAs: ['@pinojs/redact', 'slow-redact'],
  docs: 'https://github.com/davidmarkclements/fast-redact#readme',
  members: {
    default: { drops: true, returns: 'Redactor' },
    Redactor: { ...passes('arg0'), selects: { from: 'arg0', keys: ['init0.paths'], keep: false } },
    'Redactor#restore': passes('arg0'),
  },
};
