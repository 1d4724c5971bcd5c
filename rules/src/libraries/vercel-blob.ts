import type { LibraryModel } from './model.js';
import { uploadSinks } from './object-storage.js';
import { DROPS } from './parts.js';

export const VERCEL_BLOB: LibraryModel = {
  package: '@vercel/blob',
  docs: 'https://vercel.com/docs/vercel-blob/using-blob-sdk',
  processor: { name: 'Vercel', hosts: ['.vercel-storage.com'] },
  members: {
    put: {
      sink: uploadSinks({ content: ['arg1'], beside: ['arg0'], format: ['arg0', 'arg2.contentType'] }),
      drops: true,
    },
    '{del,list,head,copy}': DROPS,
  },
};
