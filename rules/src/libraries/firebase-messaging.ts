import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const FIREBASE_MESSAGING: LibraryModel = {
  package: 'firebase-admin/messaging',
  docs: 'https://firebase.google.com/docs/reference/admin/node/firebase-admin.messaging',
  processor: {
    name: 'Google Firebase',
    hosts: ['fcm.googleapis.com', '.firebaseio.com', '.firebaseapp.com'],
  },
  members: {
    getMessaging: { drops: true, returns: 'Messaging' },
    'Messaging#{send,sendEach,sendAll,sendMulticast,sendEachForMulticast}': sendsTo('message', ['arg0']),
    'Messaging#{sendToDevice,sendToTopic,sendToCondition}': sendsTo('message', ['arg1']),
    'Messaging#{subscribeToTopic,unsubscribeFromTopic}': { drops: true },
  },
};
