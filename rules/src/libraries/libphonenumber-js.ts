import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const LIBPHONENUMBER_JS: LibraryModel = {
  package: 'libphonenumber-js',
  alsoKnownAs: ['google-libphonenumber'],
  docs: 'https://gitlab.com/catamphetamine/libphonenumber-js#readme',
  members: {
    '{default,parsePhoneNumber,parsePhoneNumberFromString,parsePhoneNumberWithError,formatNumber,findPhoneNumbersInText}':
      passes('arg0'),
    '{isValidPhoneNumber,isPossiblePhoneNumber,getCountries,getCountryCallingCode}': { drops: true },
  },
};
