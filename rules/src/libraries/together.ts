import type { LibraryModel } from './model.js';
import { asks } from './parts.js';

export const TOGETHER: LibraryModel = {
  package: 'together-ai',
  docs: 'https://github.com/togethercomputer/together-typescript#readme',
  processor: { name: 'Together AI', hosts: ['api.together.xyz', 'api.together.ai'] },
  types: { default: 'Together' },
  members: {
    'Together#{chat.completions,completions,embeddings,images,audio}.create': asks(),
    'Together#chat.completions.stream': asks(),
    'Together#models.list': { drops: true },
  },
};
