import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const OPENROUTER: LibraryModel = {
  package: '@openrouter/sdk',
  docs: 'https://openrouter.ai/docs/sdks/typescript',
  processor: { name: 'OpenRouter', hosts: ['openrouter.ai', '.openrouter.ai'] },
  members: {
    'OpenRouter#chat.send': sendsTo('llm', ['arg0']),
    'OpenRouter#{embeddings.generate,beta.responses.send}': sendsTo('llm', ['arg0']),
    'OpenRouter#callModel': sendsTo('llm', ['arg0']),
    'OpenRouter#models.list': { drops: true },
  },
};
