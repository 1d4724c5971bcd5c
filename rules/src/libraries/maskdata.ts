import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const MASKDATA: LibraryModel = {
  package: 'maskdata',
  docs: 'https://github.com/Sumukha1496/maskdata#readme',
  members: {
    '{maskPassword,maskPhone,maskEmail2,maskCard,maskString,maskStringV2,maskUuid,maskJwt}': {
      protects: { raises: [{ state: 'masked' }] },
    },
    maskJSON2: {
      ...passes('arg0'),
      selects: {
        from: 'arg0',
        keys: [
          'arg1.emailFields',
          'arg1.phoneFields',
          'arg1.passwordFields',
          'arg1.cardFields',
          'arg1.stringFields',
          'arg1.uuidFields',
          'arg1.jwtFields',
        ],
        keep: false,
      },
    },
    getInnerProperty: passes('arg0'),
  },
};
