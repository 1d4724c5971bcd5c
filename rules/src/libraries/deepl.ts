import type { LibraryModel } from './model.js';
import { exchanges } from './parts.js';

export const DEEPL: LibraryModel = {
  package: 'deepl-node',
  docs: 'https://github.com/DeepLcom/deepl-node#readme',
  processor: { name: 'DeepL', hosts: ['api.deepl.com', 'api-free.deepl.com'] },
  types: { DeepLClient: 'Translator' },
  members: {
    'Translator#{translateText,rephraseText,translateDocument}': exchanges(['arg0']),
    'Translator#{getUsage,getSourceLanguages,getTargetLanguages,createGlossary}': { drops: true },
  },
};
