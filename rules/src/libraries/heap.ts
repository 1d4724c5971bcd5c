import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

/** The module's own functions are those of the script that a page loads as `heap`. */
export const HEAP: LibraryModel = {
  package: 'heap-api',
  alsoKnownAs: ['@heap/react-native-heap'],
  docs: 'https://developers.heap.io/reference/',
  processor: { name: 'Heap', hosts: ['.heapanalytics.com', 'heapanalytics.com', '.heap.io'] },
  members: {
    default: { drops: true, returns: 'Client' },
    '{,Client#}{track,identify,addUserProperties,addEventProperties}': sendsTo('analytics'),
    '{resetIdentity,clearEventProperties,Client#on}': DROPS,
  },
  types: { Heap: 'Client' },
};
