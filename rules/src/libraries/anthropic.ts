import type { LibraryModel } from './model.js';
import { asks, DROPS } from './parts.js';

export const ANTHROPIC: LibraryModel = {
  package: '@anthropic-ai/sdk',
  docs: 'https://github.com/anthropics/anthropic-sdk-typescript#readme',
  processor: { name: 'Anthropic', hosts: ['api.anthropic.com', '.anthropic.com'] },
  types: { default: 'Anthropic' },
  members: {
    'Anthropic#{messages,beta.messages}.{create,stream,parse,countTokens}': asks(),
    'Anthropic#{messages,beta.messages}.batches.create': asks(),
    'Anthropic#completions.create': asks(),
    'Anthropic#beta.files.upload': asks(),
    'Anthropic#{models.list,models.retrieve,messages.batches.retrieve,messages.batches.results}': DROPS,
  },
};
