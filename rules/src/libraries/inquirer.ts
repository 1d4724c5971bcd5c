import type { LibraryModel } from './model.js';
import { READS } from './parts.js';

/** Questions at a terminal; the answers go by the names of the questions. */
export const INQUIRER: LibraryModel = {
  package: 'inquirer',
  docs: 'https://github.com/SBoudrias/Inquirer.js#readme',
  members: {
    prompt: READS,
    createPromptModule: { drops: true },
    registerPrompt: { drops: true },
  },
};
