import type { LibraryModel } from './model.js';
import { READS } from './parts.js';

export const PROMPTS: LibraryModel = {
  package: 'prompts',
  alsoKnownAs: ['enquirer'],
  docs: 'https://github.com/terkelg/prompts#readme',
  members: { '{default,prompt}': READS, '{override,inject}': { drops: true } },
};
