import type { LibraryModel } from './model.js';

export const ARCHIVER: LibraryModel = {
  package: 'archiver',
  docs: 'https://www.archiverjs.com/docs/archiver',
  members: {
    '{default,create}': { drops: true, returns: 'Archiver' },
    // Since version 8 there is a class for each format.
    '{ZipArchive,TarArchive,JsonArchive}': { drops: true, returns: 'Archiver' },
    'Archiver#append': {
      sink: {
        channel: 'export',
        data: ['arg0'],
        // The plug-in `archiver-zip-encrypted` takes a password.
        when: [{ at: 'init1.password', present: false }],
      },
      returns: 'this',
    },
    'Archiver#{file,directory,glob,symlink,on,once,finalize,pipe,abort,pointer}': {
      drops: true,
      returns: 'this',
    },
    registerFormat: { drops: true },
  },
};
