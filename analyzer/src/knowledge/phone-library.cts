import type * as Phones from 'libphonenumber-js/max';

let library: typeof Phones | undefined;

/**
 * The numbering plans, loaded when the first candidate asks for them: they cost more than all other knowledge
 * together. A CommonJS module, since only `require` loads at once and in the middle of a synchronous run.
 */
function phoneLibrary(): typeof Phones {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import could not wait for the first candidate
  library ??= require('libphonenumber-js/max') as typeof Phones;
  return library;
}

export = phoneLibrary;
