import type { LibraryModel } from './model.js';

export const GOOGLE_CLOUD_STORAGE: LibraryModel = {
  package: '@google-cloud/storage',
  docs: 'https://cloud.google.com/nodejs/docs/reference/storage/latest',
  processor: { name: 'Google Cloud', hosts: ['storage.googleapis.com', '.storage.googleapis.com'] },
  members: {
    'Storage#bucket': { drops: true, returns: 'Bucket' },
    'Bucket#file': { drops: true, returns: 'File' },
    'Bucket#upload': { drops: true },
    'File#save': {
      sink: [
        {
          channel: 'file',
          data: ['arg0'],
          format: ['init0', 'arg1.contentType'],
          when: [{ at: 'init1.kmsKeyName', present: false }],
        },
        {
          channel: 'third-party',
          data: ['arg0'],
          recipient: 'processor',
          transport: { otherwise: 'encrypted' },
        },
      ],
      drops: true,
    },
    'File#{delete,exists,getSignedUrl,download,makePublic}': { drops: true },
  },
};
