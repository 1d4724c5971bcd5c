import type { LibraryModel } from './model.js';
import { READS } from './parts.js';

export const FORMIDABLE: LibraryModel = {
  package: 'formidable',
  docs: 'https://github.com/node-formidable/formidable#readme',
  types: { default: 'Form', IncomingForm: 'Form', Formidable: 'Form' },
  members: {
    '{default,formidable,IncomingForm,Formidable}': { drops: true, returns: 'Form' },
    // Fields and files, by promise or by callback.
    'Form#parse': READS,
    'Form#{on,once,use}': { returns: 'this' },
  },
};
