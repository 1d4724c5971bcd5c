import type { LibraryModel } from './model.js';
import { exchanges } from './parts.js';

export const GOOGLE_TRANSLATE: LibraryModel = {
  package: '@google-cloud/translate',
  docs: 'https://cloud.google.com/nodejs/docs/reference/translate/latest',
  processor: { name: 'Google Cloud', hosts: ['translation.googleapis.com', 'translate.googleapis.com'] },
  types: { 'v2.Translate': 'Translate', 'v3.TranslationServiceClient': 'TranslationServiceClient' },
  members: {
    'Translate#{translate,detect}': exchanges(['arg0']),
    'TranslationServiceClient#{translateText,detectLanguage}': exchanges(['arg0']),
    'Translate#getLanguages': { drops: true },
  },
};
