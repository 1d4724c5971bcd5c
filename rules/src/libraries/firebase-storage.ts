import { FIREBASE } from './firebase-firestore.js';
import type { LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

export const FIREBASE_STORAGE: LibraryModel = {
  package: 'firebase/storage',
  alsoKnownAs: ['@angular/fire/storage', '@react-native-firebase/storage'],
  docs: 'https://firebase.google.com/docs/reference/js/storage',
  processor: FIREBASE,
  members: {
    '{uploadBytes,uploadString,uploadBytesResumable}': {
      sink: {
        channel: 'third-party',
        data: ['arg1', 'arg2.customMetadata', 'arg3.customMetadata'],
        format: ['arg2.contentType', 'arg3.contentType'],
        recipient: 'processor',
        transport: { otherwise: 'encrypted' },
      },
      drops: true,
    },
    '{getBytes,getBlob}': READS,
    '{getStorage,ref,getDownloadURL,deleteObject,listAll}': DROPS,
  },
};
