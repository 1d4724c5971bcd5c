import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const SUPERSTRUCT: LibraryModel = {
  package: 'superstruct',
  docs: 'https://docs.superstructjs.org/',
  members: {
    '{create,mask}': passes('arg0'),
    '{assert,is}': { drops: true },
    '{object,string,number,boolean,date,array,optional,nullable,defaulted,enums,literal,refine,type,define}':
      {
        drops: true,
      },
  },
};
