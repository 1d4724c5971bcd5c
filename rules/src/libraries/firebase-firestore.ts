import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

/** One third party behind all parts of Firebase. */
export const FIREBASE = {
  name: 'Google Firebase',
  hosts: [
    '.firebaseio.com',
    '.firebaseapp.com',
    'firestore.googleapis.com',
    'identitytoolkit.googleapis.com',
  ],
} as const;

const writes = (...data: string[]): ApiModel => ({
  sink: { channel: 'database', data, recipient: 'processor', transport: { otherwise: 'encrypted' } },
  drops: true,
});

/** The client for browsers, and with other members the one for servers: both write documents to the same service. */
export const FIREBASE_FIRESTORE: LibraryModel = {
  package: 'firebase/firestore',
  alsoKnownAs: [
    '@google-cloud/firestore',
    'firebase-admin/firestore',
    'firebase/firestore/lite',
    '@react-native-firebase/firestore',
    '@angular/fire/firestore',
  ],
  docs: 'https://firebase.google.com/docs/reference/js/firestore_',
  processor: FIREBASE,
  types: {
    CollectionReference: 'Collection',
    DocumentReference: 'Document',
    WriteBatch: 'Batch',
    Transaction: 'Batch',
  },
  members: {
    '{addDoc,setDoc}': writes('arg1'),
    updateDoc: writes('args1'),
    writeBatch: { drops: true, returns: 'Batch' },
    'Batch#{set,update,create}': { ...writes('args1'), returns: 'this' },
    'Batch#{commit,delete}': DROPS,
    runTransaction: { drops: true, calls: [{ callee: 'arg1', with: ['Batch'], resultTo: 'result' }] },
    '{collection,doc,query,where,orderBy,limit,deleteDoc,serverTimestamp,increment,onSnapshot,deleteField}':
      DROPS,
    '{getDoc,getDocs,getDocFromServer}': READS,
    '{getFirestore,Firestore,initializeFirestore,default}': { drops: true, returns: 'Firestore' },
    'Firestore#{collection,collectionGroup}': { drops: true, returns: 'Collection' },
    'Firestore#doc': { drops: true, returns: 'Document' },
    'Firestore#batch': { drops: true, returns: 'Batch' },
    'Firestore#runTransaction': {
      drops: true,
      calls: [{ callee: 'arg0', with: ['Batch'], resultTo: 'result' }],
    },
    'Collection#add': writes('arg0'),
    'Collection#doc': { drops: true, returns: 'Document' },
    'Collection#{where,orderBy,limit,select,startAfter}': { returns: 'this' },
    'Document#{set,create}': writes('arg0'),
    'Document#update': writes('args'),
    'Document#collection': { drops: true, returns: 'Collection' },
    '{Collection,Document}#get': READS,
    'Document#{delete,onSnapshot}': DROPS,
  },
};
