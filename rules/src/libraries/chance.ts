import type { LibraryModel } from './model.js';

/** People who do not exist. */
export const CHANCE: LibraryModel = {
  package: 'chance',
  docs: 'https://chancejs.com/usage/node.html',
  types: { default: 'Chance' },
  members: { '{default,Chance}': { drops: true, returns: 'Chance' }, 'Chance#*': { drops: true } },
};
