import type { LibraryModel } from './model.js';

export const NANOID: LibraryModel = {
  package: 'nanoid',
  alsoKnownAs: ['cuid', '@paralleldrive/cuid2', 'ulid'],
  docs: 'https://github.com/ai/nanoid#readme',
  members: { '*': { drops: true } },
};
