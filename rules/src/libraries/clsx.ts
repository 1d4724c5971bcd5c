import type { LibraryModel } from './model.js';

export const CLSX: LibraryModel = {
  package: 'clsx',
  alsoKnownAs: ['classnames', 'tailwind-merge', 'class-variance-authority'],
  docs: 'https://github.com/lukeed/clsx#readme',
  members: { '*': { drops: true } },
};
