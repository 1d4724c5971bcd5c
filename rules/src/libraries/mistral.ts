import type { LibraryModel } from './model.js';
import { asks, DROPS } from './parts.js';

export const MISTRAL: LibraryModel = {
  package: '@mistralai/mistralai',
  docs: 'https://github.com/mistralai/client-ts#readme',
  processor: { name: 'Mistral AI', hosts: ['api.mistral.ai'] },
  members: {
    'Mistral#chat.{complete,stream,parse}': asks(['arg0'], 'init0.serverURL'),
    'Mistral#{fim,agents}.{complete,stream}': asks(['arg0'], 'init0.serverURL'),
    'Mistral#{embeddings.create,classifiers.moderate,ocr.process,files.upload}': asks(
      ['arg0'],
      'init0.serverURL',
    ),
    'Mistral#models.{list,retrieve}': DROPS,
  },
};
