import type { LibraryModel } from './model.js';
import { logs } from './parts.js';

const TYPES = '{fatal,error,warn,log,info,success,fail,ready,start,box,debug,trace,verbose}';

export const CONSOLA: LibraryModel = {
  package: 'consola',
  docs: 'https://github.com/unjs/consola#readme',
  types: { ConsolaInstance: 'Consola' },
  members: {
    // The default export, the named export and instances of one's own have the same methods, and can be called.
    [`{,consola.,Consola#}${TYPES}`]: logs(),
    '{default,consola,Consola}': logs(),
    createConsola: { drops: true, returns: 'Consola' },
    '{create,withTag,withDefaults,consola.withTag,consola.withDefaults,consola.create}': {
      drops: true,
      returns: 'Consola',
    },
    'Consola#{create,withTag,withDefaults,withScope}': { drops: true, returns: 'this' },
    'Consola#{setReporters,addReporter,wrapAll,restoreAll,mockTypes}': { returns: 'this' },
  },
};
