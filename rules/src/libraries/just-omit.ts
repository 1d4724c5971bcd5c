import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const JUST_OMIT: LibraryModel = {
  package: 'just-omit',
  alsoKnownAs: ['object.omit', 'omit.js'],
  docs: 'https://github.com/angus-c/just#just-omit',
  members: { default: { ...passes('arg0'), selects: { from: 'arg0', keys: ['args1'], keep: false } } },
};
