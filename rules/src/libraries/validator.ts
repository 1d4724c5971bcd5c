import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const VALIDATOR: LibraryModel = {
  package: 'validator',
  docs: 'https://github.com/validatorjs/validator.js#validators',
  members: {
    '{escape,unescape,trim,ltrim,rtrim,normalizeEmail,blacklist,whitelist,stripLow,toDate,toInt,toFloat,toString}':
      passes('arg0'),
    '{isEmail,isURL,isUUID,isMobilePhone,isIBAN,isDate,isEmpty,isLength,isInt,isAlphanumeric,isStrongPassword,isCreditCard,isPostalCode,isIP,isJSON,isIn,equals,contains,matches}':
      { drops: true },
  },
};
