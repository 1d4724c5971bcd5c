import type { LibraryModel } from './model.js';

/** A validator answers yes or no, and says in `errors` what is wrong; the data stays where it is. */
export const AJV: LibraryModel = {
  package: 'ajv',
  alsoKnownAs: ['ajv-formats', 'ajv-errors', 'ajv-keywords'],
  docs: 'https://ajv.js.org/api.html',
  types: { default: 'Ajv', ValidateFunction: 'Validator' },
  members: {
    '{default,Ajv}': { drops: true, returns: 'Ajv' },
    'Ajv#{compile,compileAsync,getSchema}': { drops: true, returns: 'Validator' },
    Validator: { drops: true, narrows: '<0>' },
    'Ajv#{validate,addSchema,addFormat,addKeyword,errorsText,removeSchema}': { drops: true },
  },
};
