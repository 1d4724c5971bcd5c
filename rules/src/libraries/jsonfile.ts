import type { LibraryModel } from './model.js';
import { READS } from './parts.js';

/** An object is written as JSON, whatever the file is called. */
export const JSONFILE: LibraryModel = {
  package: 'jsonfile',
  docs: 'https://github.com/jprichardson/node-jsonfile#readme',
  members: {
    '{writeFile,writeFileSync}': {
      sink: [
        { channel: 'file', data: ['arg1'] },
        { channel: 'export', data: ['arg1'] },
      ],
      drops: true,
    },
    '{readFile,readFileSync}': READS,
  },
};
