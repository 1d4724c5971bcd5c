import type { LibraryModel } from './model.js';
import { DROPS, passes } from './parts.js';

export const ETA: LibraryModel = {
  package: 'eta',
  docs: 'https://eta.js.org/docs/api/overview',
  members: {
    Eta: { drops: true },
    'Eta#{render,renderAsync,renderString,renderStringAsync}': passes('arg1'),
    'Eta#{loadTemplate,configure,compile}': DROPS,
  },
};
