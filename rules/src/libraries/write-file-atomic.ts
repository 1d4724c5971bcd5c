import type { LibraryModel } from './model.js';

export const WRITE_FILE_ATOMIC: LibraryModel = {
  package: 'write-file-atomic',
  alsoKnownAs: ['atomically'],
  docs: 'https://github.com/npm/write-file-atomic#readme',
  members: {
    '{default,sync,writeFile,writeFileSync}': {
      sink: { channel: 'file', data: ['arg1'], format: ['arg0'] },
      drops: true,
    },
  },
};
