import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const MISTRAL: LibraryModel = {
  package: '@mistralai/mistralai',
  docs: 'https://github.com/mistralai/client-ts#readme',
  processor: { name: 'Mistral AI', hosts: ['api.mistral.ai'] },
  members: { 'Mistral#{chat,embeddings,fim,agents}.{complete,stream,create}': sendsTo('llm', ['arg0']) },
};
