import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

/** The older client, and the one of Vertex AI with the same shape. */
export const GOOGLE_GENERATIVE_AI: LibraryModel = {
  package: '@google/generative-ai',
  alsoKnownAs: ['@google-cloud/vertexai'],
  docs: 'https://github.com/google-gemini/deprecated-generative-ai-js#readme',
  processor: { name: 'Google', hosts: ['generativelanguage.googleapis.com', 'aiplatform.googleapis.com'] },
  members: {
    '{GoogleGenerativeAI,VertexAI}#getGenerativeModel': { drops: true, returns: 'GenerativeModel' },
    'GenerativeModel#{generateContent,generateContentStream,embedContent,batchEmbedContents,countTokens}':
      sendsTo('llm', ['arg0']),
    'GenerativeModel#startChat': { ...sendsTo('llm', ['arg0.history']), returns: 'ChatSession' },
    'ChatSession#{sendMessage,sendMessageStream}': sendsTo('llm', ['arg0']),
    'ChatSession#getHistory': { drops: true, unknown: true },
  },
};
