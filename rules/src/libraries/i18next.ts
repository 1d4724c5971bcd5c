import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

/** Values are put into the texts. */
export const I18NEXT: LibraryModel = {
  package: 'i18next',
  docs: 'https://www.i18next.com/overview/api',
  members: {
    t: passes('arg1'),
    '{use,init,createInstance}': { returns: 'this' },
    '{changeLanguage,exists,dir,addResourceBundle,loadNamespaces}': { drops: true },
  },
};
