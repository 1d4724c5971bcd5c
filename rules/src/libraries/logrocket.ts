import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

export const LOGROCKET: LibraryModel = {
  package: 'logrocket',
  docs: 'https://docs.logrocket.com/reference/api',
  processor: { name: 'LogRocket', hosts: ['.logrocket.com', '.logrocket.io', '.lr-ingest.io'] },
  members: {
    '{identify,track}': sendsTo('analytics'),
    '{captureException,captureMessage,addTag}': sendsTo('error-tracker'),
    '{log,info,warn,error,debug}': sendsTo('log'),
    '{init,getSessionURL,startNewSession,reduxMiddleware}': DROPS,
  },
};
