import type { LibraryModel } from './model.js';
import { DROPS, logs } from './parts.js';

export const FIREBASE_FUNCTIONS: LibraryModel = {
  package: 'firebase-functions',
  alsoKnownAs: [
    'firebase-functions/v2',
    'firebase-functions/v1',
    'firebase-functions/v2/https',
    'firebase-functions/https',
  ],
  docs: 'https://firebase.google.com/docs/reference/functions/2nd-gen/node/firebase-functions',
  members: {
    'logger.{log,info,warn,error,debug,write}': logs(),
    '{onRequest,https.onRequest}': {
      calls: [
        { callee: 'arg0', with: ['express:Request', 'express:Response'] },
        { callee: 'arg1', with: ['express:Request', 'express:Response'] },
      ],
      drops: true,
    },
    // What a client calls; its argument holds `data` and `auth`, told by the names of their fields.
    '{onCall,https.onCall}': DROPS,
    'CallableRequest#data': { input: true },
    'CallableRequest#auth': { input: true },
    'CallableRequest#rawRequest': { is: 'express:Request' },
    '{setGlobalOptions,config,defineString,defineSecret}': DROPS,
  },
};
