import type { LibraryModel } from './model.js';
import { DROPS, passes } from './parts.js';

/** What is kept in the memory of the process leaves it only when it is read again. */
export const LRU_CACHE: LibraryModel = {
  package: 'lru-cache',
  alsoKnownAs: ['node-cache', 'quick-lru', 'ttlcache', '@isaacs/ttlcache', 'memory-cache', 'tiny-lru'],
  docs: 'https://github.com/isaacs/node-lru-cache#readme',
  types: { default: 'LRUCache', NodeCache: 'LRUCache', QuickLRU: 'LRUCache', TTLCache: 'LRUCache' },
  members: {
    '{default,LRUCache}': { drops: true, returns: 'LRUCache' },
    'LRUCache#set': { passes: [{ from: 'arg1', to: 'this' }], drops: true },
    'LRUCache#mset': { passes: [{ from: 'arg0.*.val', to: 'this' }], drops: true },
    'LRUCache#{get,peek,take,values,entries,dump}': passes('this'),
    'LRUCache#{has,delete,del,clear,flushAll,keys,getStats,ttl,close,on,size}': DROPS,
  },
};
