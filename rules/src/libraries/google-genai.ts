import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

export const GOOGLE_GENAI: LibraryModel = {
  package: '@google/genai',
  docs: 'https://googleapis.github.io/js-genai/',
  processor: { name: 'Google', hosts: ['generativelanguage.googleapis.com', 'aiplatform.googleapis.com'] },
  members: {
    'GoogleGenAI#models.{generateContent,generateContentStream,embedContent,countTokens,generateImages}':
      sendsTo('llm', ['arg0']),
    'GoogleGenAI#chats.create': { ...sendsTo('llm', ['arg0']), returns: 'Chat' },
    'Chat#{sendMessage,sendMessageStream}': sendsTo('llm', ['arg0']),
    'GoogleGenAI#{files.upload,caches.create}': sendsTo('llm', ['arg0']),
    'GoogleGenAI#{models.list,models.get,files.get,files.delete}': DROPS,
  },
};
