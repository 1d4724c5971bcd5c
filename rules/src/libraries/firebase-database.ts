import { FIREBASE } from './firebase-firestore.js';
import type { ApiModel, LibraryModel, SinkModel } from './model.js';
import { DROPS, READS } from './parts.js';

const HOSTED: Partial<SinkModel> = { recipient: 'processor', transport: { otherwise: 'encrypted' } };
const WRITES: ApiModel = { sink: { channel: 'database', data: ['arg1'], ...HOSTED }, drops: true };
const ON_REFERENCE: ApiModel = { sink: { channel: 'database', data: ['arg0'], ...HOSTED }, drops: true };

export const FIREBASE_DATABASE: LibraryModel = {
  package: 'firebase/database',
  alsoKnownAs: ['firebase-admin/database', '@angular/fire/database', '@react-native-firebase/database'],
  docs: 'https://firebase.google.com/docs/reference/js/database',
  processor: FIREBASE,
  members: {
    '{getDatabase,getDatabaseWithUrl,default}': { drops: true, returns: 'Database' },
    '{set,update,push}': WRITES,
    ref: { drops: true, returns: 'Reference' },
    'Database#ref': { drops: true, returns: 'Reference' },
    'Reference#{set,update,push}': ON_REFERENCE,
    'Reference#child': { returns: 'this' },
    '{get,Reference#get,Reference#once}': READS,
    '{onValue,remove,query,orderByChild,Reference#on,Reference#remove,Reference#off}': DROPS,
  },
};
