import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const JUST_PICK: LibraryModel = {
  package: 'just-pick',
  docs: 'https://github.com/angus-c/just#just-pick',
  members: { default: { ...passes('arg0'), selects: { from: 'arg0', keys: ['args1'], keep: true } } },
};
