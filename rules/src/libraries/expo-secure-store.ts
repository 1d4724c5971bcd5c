import type { LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

/** Stores of the operating system, which encrypt by themselves: what is put there is protected. */
export const EXPO_SECURE_STORE: LibraryModel = {
  package: 'expo-secure-store',
  alsoKnownAs: [
    'react-native-keychain',
    'react-native-encrypted-storage',
    'keytar',
    'react-native-sensitive-info',
  ],
  docs: 'https://docs.expo.dev/versions/latest/sdk/securestore/',
  members: {
    '{setItemAsync,setItem,deleteItemAsync,isAvailableAsync}': DROPS,
    '{setGenericPassword,setInternetCredentials,resetGenericPassword,setPassword,deletePassword,removeItem}':
      DROPS,
    '{getItemAsync,getItem,getGenericPassword,getInternetCredentials,getPassword}': READS,
  },
};
