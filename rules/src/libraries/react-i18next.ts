import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const REACT_I18NEXT: LibraryModel = {
  package: 'react-i18next',
  alsoKnownAs: ['next-i18next'],
  docs: 'https://react.i18next.com/latest/usetranslation-hook',
  members: {
    useTranslation: { drops: true, returns: 'Translation' },
    'Translation#t': passes('arg1'),
    'Translation#{i18n,ready}': { drops: true },
    '{initReactI18next,withTranslation}': { drops: true },
  },
};
