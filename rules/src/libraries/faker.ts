import type { LibraryModel } from './model.js';

/** People who do not exist. */
export const FAKER: LibraryModel = {
  package: '@faker-js/faker',
  alsoKnownAs: ['faker', '@ngneat/falso', 'casual', '@faker-js/faker/locale/de'],
  docs: 'https://fakerjs.dev/api/',
  members: { 'faker.*.*': { drops: true }, '*.*': { drops: true }, '*': { drops: true } },
};
