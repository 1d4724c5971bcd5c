import { langchainMembers } from './langchain-models.js';
import type { LibraryModel } from './model.js';

export const LANGCHAIN_ANTHROPIC: LibraryModel = {
  package: '@langchain/anthropic',
  docs: 'https://js.langchain.com/docs/integrations/chat/anthropic/',
  processor: { name: 'Anthropic', hosts: ['api.anthropic.com', '.anthropic.com'] },
  members: langchainMembers('ChatAnthropic'),
};
