import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const GOOGLE_GENAI: LibraryModel = {
  package: '@google/genai',
  alsoKnownAs: ['@google/generative-ai'],
  docs: 'https://googleapis.github.io/js-genai/',
  processor: { name: 'Google', hosts: ['generativelanguage.googleapis.com', 'aiplatform.googleapis.com'] },
  members: {
    'GoogleGenAI#models.{generateContent,generateContentStream,embedContent,countTokens}': sendsTo('llm', [
      'arg0',
    ]),
    'GoogleGenerativeAI#getGenerativeModel': { drops: true, returns: 'GenerativeModel' },
    'GenerativeModel#{generateContent,generateContentStream,embedContent}': sendsTo('llm', ['arg0']),
  },
};
