import type { LibraryModel } from './model.js';

/** The entry that holds all services, `admin.messaging()`; each service is described by its own package. */
export const FIREBASE_ADMIN: LibraryModel = {
  package: 'firebase-admin',
  docs: 'https://firebase.google.com/docs/reference/admin/node/firebase-admin',
  types: { 'messaging.Messaging': 'firebase-admin/messaging:Messaging' },
  members: {
    '{initializeApp,app,credential.*}': { drops: true },
    messaging: { drops: true, returns: 'firebase-admin/messaging:Messaging' },
  },
};
