import { AZURE } from './azure.js';
import type { LibraryModel } from './model.js';
import { uploadSinks } from './object-storage.js';
import { DROPS, READS } from './parts.js';

export const AZURE_STORAGE_BLOB: LibraryModel = {
  package: '@azure/storage-blob',
  docs: 'https://learn.microsoft.com/javascript/api/@azure/storage-blob/blockblobclient',
  processor: AZURE,
  members: {
    '{BlobServiceClient,BlobServiceClient.fromConnectionString}': {
      drops: true,
      returns: 'BlobServiceClient',
    },
    'BlobServiceClient#getContainerClient': { drops: true, returns: 'ContainerClient' },
    'ContainerClient#getBlockBlobClient': { drops: true, returns: 'BlockBlobClient' },
    'ContainerClient#getAppendBlobClient': { drops: true, returns: 'AppendBlobClient' },
    'ContainerClient#getBlobClient': { drops: true, returns: 'BlobClient' },
    'BlobClient#getBlockBlobClient': { drops: true, returns: 'BlockBlobClient' },
    'BlockBlobClient#upload': {
      sink: uploadSinks({
        content: ['arg0'],
        beside: ['arg2.metadata', 'arg2.tags'],
        format: ['arg2.blobHTTPHeaders.blobContentType'],
        unsealed: [
          { at: 'arg2.customerProvidedKey', present: false },
          { at: 'arg2.encryptionScope', present: false },
        ],
      }),
      drops: true,
    },
    'BlockBlobClient#uploadData': {
      sink: uploadSinks({
        content: ['arg0'],
        beside: ['arg1.metadata', 'arg1.tags'],
        format: ['arg1.blobHTTPHeaders.blobContentType'],
        unsealed: [{ at: 'arg1.encryptionScope', present: false }],
      }),
      drops: true,
    },
    'BlockBlobClient#uploadStream': { sink: uploadSinks({ content: ['arg0'] }), drops: true },
    'AppendBlobClient#appendBlock': { sink: uploadSinks({ content: ['arg0'] }), drops: true },
    '{BlockBlobClient,BlobClient,AppendBlobClient}#{delete,deleteIfExists,exists,createIfNotExists,getProperties,generateSasUrl}':
      DROPS,
    '{BlockBlobClient,BlobClient}#{download,downloadToBuffer}': READS,
  },
};
