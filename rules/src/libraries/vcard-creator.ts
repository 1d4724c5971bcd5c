import type { LibraryModel } from './model.js';
import { exportsData } from './parts.js';

/** A card is made to be handed on. */
export const VCARD_CREATOR: LibraryModel = {
  package: 'vcard-creator',
  docs: 'https://github.com/joaocarmo/vcard-creator#readme',
  types: { default: 'VCard' },
  members: {
    '{default,VCard}': { drops: true, returns: 'VCard' },
    'VCard#{addName,addEmail,addPhoneNumber,addAddress,addBirthday,addNote,addNickname}': {
      ...exportsData(['args']),
      returns: 'this',
    },
    'VCard#{addCompany,addJobtitle,addRole,addURL,addCategories,addPhotoURL,setFilename}': {
      returns: 'this',
    },
    'VCard#{toString,buildVCard,getOutput}': { drops: true },
  },
};
