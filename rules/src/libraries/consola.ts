import type { LibraryModel } from './model.js';
import { logs } from './parts.js';

const TYPES = '{fatal,error,warn,log,info,success,fail,ready,start,box,debug,trace,verbose,silent}';

export const CONSOLA: LibraryModel = {
  package: 'consola',
  docs: 'https://github.com/unjs/consola#readme',
  types: { ConsolaInstance: 'Consola' },
  members: {
    [TYPES]: logs(),
    [`consola.${TYPES}`]: logs(),
    [`Consola#${TYPES}`]: logs(),
    '{consola,default}': { ...logs(), is: 'Consola' },
    createConsola: { drops: true, returns: 'Consola' },
    '{create,withTag,withDefaults,consola.withTag,consola.withDefaults,consola.create}': {
      drops: true,
      returns: 'Consola',
    },
    'Consola#{create,withTag,withDefaults,withScope}': { drops: true, returns: 'this' },
    'Consola#{setReporters,addReporter,wrapAll,restoreAll,mockTypes}': { returns: 'this' },
  },
};
