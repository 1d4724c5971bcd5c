import { langchainMembers } from './langchain-models.js';
import type { LibraryModel } from './model.js';

export const LANGCHAIN_GOOGLE: LibraryModel = {
  package: '@langchain/google-genai',
  alsoKnownAs: ['@langchain/google-vertexai'],
  types: {
    ChatVertexAI: 'ChatGoogleGenerativeAI',
    VertexAIEmbeddings: 'GoogleGenerativeAIEmbeddings',
  },
  docs: 'https://js.langchain.com/docs/integrations/chat/google_generativeai/',
  processor: { name: 'Google', hosts: ['generativelanguage.googleapis.com', 'aiplatform.googleapis.com'] },
  members: langchainMembers('ChatGoogleGenerativeAI', 'GoogleGenerativeAIEmbeddings'),
};
