import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

export const ANTHROPIC: LibraryModel = {
  package: '@anthropic-ai/sdk',
  docs: 'https://github.com/anthropics/anthropic-sdk-typescript#readme',
  processor: { name: 'Anthropic', hosts: ['api.anthropic.com', '.anthropic.com'] },
  types: { default: 'Anthropic' },
  members: {
    'Anthropic#{messages,beta.messages}.{create,stream,parse,countTokens}': sendsTo('llm', ['arg0']),
    'Anthropic#messages.batches.create': sendsTo('llm', ['arg0']),
    'Anthropic#completions.create': sendsTo('llm', ['arg0']),
    'Anthropic#models.{list,retrieve}': DROPS,
  },
};
