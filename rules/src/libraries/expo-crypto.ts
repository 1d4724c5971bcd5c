import type { LibraryModel } from './model.js';
import { hashes } from './parts.js';

export const EXPO_CRYPTO: LibraryModel = {
  package: 'expo-crypto',
  docs: 'https://docs.expo.dev/versions/latest/sdk/crypto/',
  members: {
    '{digestStringAsync,digest}': hashes('arg1'),
    '{getRandomBytes,getRandomBytesAsync,getRandomValues,randomUUID}': { drops: true },
  },
};
