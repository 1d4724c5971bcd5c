import { langchainMembers } from './langchain-models.js';
import type { LibraryModel } from './model.js';

export const LANGCHAIN_MISTRAL: LibraryModel = {
  package: '@langchain/mistralai',
  docs: 'https://js.langchain.com/docs/integrations/chat/mistral/',
  processor: { name: 'Mistral AI', hosts: ['api.mistral.ai'] },
  members: langchainMembers('ChatMistralAI', 'MistralAIEmbeddings'),
};
