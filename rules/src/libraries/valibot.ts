import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const VALIBOT: LibraryModel = {
  package: 'valibot',
  docs: 'https://valibot.dev/api/',
  members: {
    '{parse,parseAsync}': passes('arg1'),
    '{object,string,number,boolean,date,array,optional,nullable,pipe,email,minLength,maxLength,picklist,literal,union,variant,transform,is,getDefaults}':
      { drops: true },
  },
};
