import type { LibraryModel } from './model.js';
import { READS } from './parts.js';

/** One question, one answer; the variable that takes it says what it is. */
export const INQUIRER_PROMPTS: LibraryModel = {
  package: '@inquirer/prompts',
  docs: 'https://github.com/SBoudrias/Inquirer.js/tree/main/packages/prompts#readme',
  members: {
    '{input,password,number,editor,search,select,checkbox,rawlist}': READS,
    confirm: { drops: true },
  },
};
