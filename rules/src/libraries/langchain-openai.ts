import { langchainMembers } from './langchain-models.js';
import type { LibraryModel } from './model.js';

export const LANGCHAIN_OPENAI: LibraryModel = {
  package: '@langchain/openai',
  docs: 'https://js.langchain.com/docs/integrations/chat/openai/',
  processor: { name: 'OpenAI', hosts: ['api.openai.com', '.openai.com'] },
  types: { OpenAI: 'ChatOpenAI' },
  members: langchainMembers('ChatOpenAI', 'OpenAIEmbeddings'),
};
