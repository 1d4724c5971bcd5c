import type { LibraryModel } from './model.js';
import { asks } from './parts.js';

export const GROQ: LibraryModel = {
  package: 'groq-sdk',
  docs: 'https://github.com/groq/groq-typescript#readme',
  processor: { name: 'Groq', hosts: ['api.groq.com'] },
  types: { default: 'Groq' },
  members: {
    'Groq#{chat.completions,embeddings,audio.transcriptions,audio.translations,audio.speech}.create': asks(),
    'Groq#models.{list,retrieve}': { drops: true },
  },
};
