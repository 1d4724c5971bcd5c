import { FIREBASE } from './firebase-firestore.js';
import type { ApiModel, LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** What the entry and each application hand out; each service is described by its own package. */
const SERVICES: Readonly<Record<string, ApiModel>> = {
  auth: { drops: true, returns: 'firebase-admin/auth:Auth' },
  firestore: { drops: true, returns: 'firebase-admin/firestore:Firestore' },
  database: { drops: true, returns: 'firebase-admin/database:Database' },
  storage: { drops: true, returns: '@google-cloud/storage:Storage' },
  messaging: { drops: true, returns: 'firebase-admin/messaging:Messaging' },
};

const OF_AN_APP = Object.fromEntries(Object.entries(SERVICES).map(([name, api]) => [`App#${name}`, api]));

/** The entry that holds all services: `admin.firestore()`, `admin.app().auth()`. */
export const FIREBASE_ADMIN: LibraryModel = {
  package: 'firebase-admin',
  alsoKnownAs: ['firebase-admin/app'],
  docs: 'https://firebase.google.com/docs/reference/admin/node/firebase-admin',
  types: {
    'app.App': 'App',
    'auth.Auth': 'firebase-admin/auth:Auth',
    'auth.UserRecord': 'firebase-admin/auth:User',
    'auth.DecodedIdToken': 'firebase-admin/auth:Token',
    'firestore.Firestore': 'firebase-admin/firestore:Firestore',
    'firestore.CollectionReference': 'firebase-admin/firestore:Collection',
    'firestore.DocumentReference': 'firebase-admin/firestore:Document',
    'firestore.WriteBatch': 'firebase-admin/firestore:Batch',
    'firestore.Transaction': 'firebase-admin/firestore:Batch',
    'database.Database': 'firebase-admin/database:Database',
    'storage.Storage': '@google-cloud/storage:Storage',
    'messaging.Messaging': 'firebase-admin/messaging:Messaging',
  },
  members: {
    '{initializeApp,app,getApp}': { drops: true, returns: 'App' },
    ...SERVICES,
    ...OF_AN_APP,
    '{credential.*,cert,applicationDefault,getApps,deleteApp,App#delete,firestore.*.*}': DROPS,
  },
};

/** Buckets of the project, with the client of Google Cloud. */
export const FIREBASE_ADMIN_STORAGE: LibraryModel = {
  package: 'firebase-admin/storage',
  docs: 'https://firebase.google.com/docs/reference/admin/node/firebase-admin.storage',
  types: { Storage: '@google-cloud/storage:Storage' },
  members: { getStorage: { drops: true, returns: '@google-cloud/storage:Storage' } },
};

/** The entry of the older client for browsers, which holds all services as well. */
export const FIREBASE_COMPAT: LibraryModel = {
  package: 'firebase/compat/app',
  alsoKnownAs: ['firebase', 'firebase/app'],
  docs: 'https://firebase.google.com/docs/reference/js/v8',
  processor: FIREBASE,
  members: {
    '{initializeApp,app}': { drops: true, returns: 'App' },
    '{,App#}auth': { drops: true, returns: 'firebase/auth:Auth' },
    '{,App#}firestore': { drops: true, returns: 'firebase/firestore:Firestore' },
    '{,App#}database': { drops: true, returns: 'firebase/database:Database' },
    '{,App#}storage': { drops: true, returns: 'Storage' },
    'Storage#ref': { drops: true, returns: 'Reference' },
    'Reference#child': { drops: true, returns: 'Reference' },
    'Reference#{put,putString}': {
      sink: {
        channel: 'third-party',
        data: ['arg0', 'arg1.customMetadata', 'arg2.customMetadata'],
        format: ['arg1.contentType', 'arg2.contentType'],
        recipient: 'processor',
        transport: { otherwise: 'encrypted' },
      },
      drops: true,
    },
    '{getApp,getApps,deleteApp,auth.*,firestore.*.*}': DROPS,
  },
};
