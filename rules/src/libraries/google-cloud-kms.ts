import type { LibraryModel } from './model.js';
import { reveals } from './parts.js';

export const GOOGLE_CLOUD_KMS: LibraryModel = {
  package: '@google-cloud/kms',
  docs: 'https://cloud.google.com/nodejs/docs/reference/kms/latest',
  processor: { name: 'Google Cloud', hosts: ['cloudkms.googleapis.com'] },
  members: {
    'KeyManagementServiceClient#{encrypt,asymmetricEncrypt,rawEncrypt}': {
      protects: { data: ['arg0.plaintext'], raises: [{ state: 'encrypted' }] },
    },
    'KeyManagementServiceClient#{decrypt,asymmetricDecrypt,rawDecrypt}': reveals('arg0.ciphertext'),
    'KeyManagementServiceClient#macSign': {
      protects: { data: ['arg0.data'], raises: [{ state: 'pseudonymised' }] },
    },
    'KeyManagementServiceClient#{cryptoKeyPath,cryptoKeyVersionPath,asymmetricSign,getPublicKey}': {
      drops: true,
    },
  },
};
