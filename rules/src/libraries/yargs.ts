import type { LibraryModel } from './model.js';

export const YARGS: LibraryModel = {
  package: 'yargs',
  alsoKnownAs: ['minimist', 'meow', 'cac', 'yargs-parser', 'mri'],
  docs: 'https://yargs.js.org/docs/',
  members: {
    // `yargs/yargs` is the same without the arguments of the process.
    '{default,yargs}': { drops: true, unknown: true, returns: 'Argv' },
    'Argv#argv': { input: true },
    'Argv#{parse,parseSync,parseAsync}': { drops: true, unknown: true },
    'Argv#{option,options,command,demandOption,usage,help,alias,version,strict,positional,example,scriptName}':
      {
        returns: 'this',
      },
  },
};
