import type { LibraryModel } from './model.js';
import { uploadSinks } from './object-storage.js';
import { DROPS, READS } from './parts.js';

export const GOOGLE_CLOUD_STORAGE: LibraryModel = {
  package: '@google-cloud/storage',
  docs: 'https://cloud.google.com/nodejs/docs/reference/storage/latest',
  processor: { name: 'Google Cloud', hosts: ['storage.googleapis.com', '.storage.googleapis.com'] },
  members: {
    Storage: { drops: true },
    'Storage#bucket': { drops: true, returns: 'Bucket' },
    'Bucket#file': { drops: true, returns: 'File' },
    'Bucket#{upload,deleteFiles,exists,getFiles}': DROPS,
    'File#save': {
      sink: uploadSinks({
        content: ['arg0'],
        beside: ['arg1.metadata'],
        format: ['arg1.contentType'],
        unsealed: [{ at: 'arg1.encryptionKey', present: false }],
      }),
      drops: true,
    },
    'File#createWriteStream': { drops: true, returns: 'WriteStream' },
    'WriteStream#{write,end}': { sink: uploadSinks({ content: ['arg0'] }), drops: true },
    'WriteStream#{on,once}': { returns: 'this' },
    'File#setMetadata': { sink: uploadSinks({ content: ['arg0.metadata'] }), drops: true },
    'File#download': READS,
    'File#{delete,exists,getSignedUrl,makePublic,publicUrl,getMetadata,createReadStream}': DROPS,
  },
};
