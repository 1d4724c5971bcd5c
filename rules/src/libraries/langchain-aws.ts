import { AWS } from './aws.js';
import { langchainMembers } from './langchain-models.js';
import type { LibraryModel } from './model.js';

export const LANGCHAIN_AWS: LibraryModel = {
  package: '@langchain/aws',
  docs: 'https://js.langchain.com/docs/integrations/chat/bedrock_converse/',
  processor: AWS,
  members: langchainMembers('ChatBedrockConverse', 'BedrockEmbeddings'),
};
