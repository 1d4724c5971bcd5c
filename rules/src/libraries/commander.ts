import type { LibraryModel } from './model.js';
import { READS } from './parts.js';

/** What is typed behind a command; the names of options say what it is. */
export const COMMANDER: LibraryModel = {
  package: 'commander',
  docs: 'https://github.com/tj/commander.js#readme',
  types: { program: 'Command' },
  members: {
    Command: { drops: true },
    createCommand: { drops: true, returns: 'Command' },
    'program.opts': READS,
    'Command#opts': READS,
    'Command#{command,option,requiredOption,argument,description,name,version,action,alias,addOption,hook,parse,parseAsync,addHelpText,allowUnknownOption}':
      { returns: 'this' },
    'program.{command,option,requiredOption,argument,description,name,version,action}': {
      drops: true,
      returns: 'Command',
    },
    'program.{parse,parseAsync}': { drops: true, returns: 'Command' },
  },
};
