import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const SUPERJSON: LibraryModel = {
  package: 'superjson',
  alsoKnownAs: ['devalue', 'telejson', 'destr'],
  docs: 'https://github.com/flightcontrolhq/superjson#readme',
  members: {
    '{stringify,parse,serialize,deserialize,uneval}': passes('arg0'),
    '{registerClass,registerCustom,allowErrorProps}': { drops: true },
  },
};
