import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const YUP: LibraryModel = {
  package: 'yup',
  docs: 'https://github.com/jquense/yup#api',
  types: { ObjectSchema: 'Schema', AnySchema: 'Schema' },
  members: {
    '{object,string,number,date,array,boolean,mixed,tuple,lazy,ref}': { drops: true, returns: 'Schema' },
    'Schema#{validate,validateSync,cast}': passes('arg0'),
    'Schema#{isValid,isValidSync,describe}': { drops: true },
    'Schema#*': { drops: true, returns: 'this' },
  },
};
