import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const COHERE: LibraryModel = {
  package: 'cohere-ai',
  docs: 'https://github.com/cohere-ai/cohere-typescript#readme',
  processor: { name: 'Cohere', hosts: ['api.cohere.com', '.cohere.ai', '.cohere.com'] },
  types: { CohereClientV2: 'CohereClient' },
  members: {
    'CohereClient#{chat,chatStream,generate,embed,classify,rerank,summarize}': sendsTo('llm', ['arg0']),
    'CohereClient#v2.{chat,chatStream,embed,rerank}': sendsTo('llm', ['arg0']),
    'CohereClient#models.{list,get}': { drops: true },
  },
};
