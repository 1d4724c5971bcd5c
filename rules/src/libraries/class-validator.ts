import type { LibraryModel } from './model.js';

/** Decorators and checks: they look at data and hand none on. */
export const CLASS_VALIDATOR: LibraryModel = {
  package: 'class-validator',
  docs: 'https://github.com/typestack/class-validator#readme',
  members: { '*': { drops: true } },
};
