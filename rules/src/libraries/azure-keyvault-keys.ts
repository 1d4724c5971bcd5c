import { AZURE } from './azure.js';
import type { LibraryModel } from './model.js';

export const AZURE_KEYVAULT_KEYS: LibraryModel = {
  package: '@azure/keyvault-keys',
  docs: 'https://learn.microsoft.com/javascript/api/@azure/keyvault-keys/cryptographyclient',
  processor: AZURE,
  members: {
    CryptographyClient: { drops: true },
    'CryptographyClient#encrypt': {
      protects: { data: ['arg1', 'arg0.plaintext'], raises: [{ state: 'encrypted' }] },
    },
    'CryptographyClient#decrypt': { protects: { data: ['arg1', 'arg0.ciphertext'], reveals: true } },
    'CryptographyClient#{wrapKey,unwrapKey,sign,verify}': { drops: true },
    'KeyClient#{createKey,getKey,createRsaKey}': { drops: true },
  },
};
