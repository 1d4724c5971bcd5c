import type { LibraryModel } from './model.js';

export const ARCHIVER: LibraryModel = {
  package: 'archiver',
  docs: 'https://www.archiverjs.com/docs/archiver',
  members: {
    '{default,create}': { drops: true, returns: 'Archiver' },
    'Archiver#append': {
      sink: { channel: 'export', data: ['arg0'], when: [{ at: 'init1.password', present: false }] },
      returns: 'this',
    },
    'Archiver#{file,directory,glob,on,finalize,pipe,abort}': { drops: true, returns: 'this' },
    registerFormat: { drops: true },
  },
};
