import type { LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

export const CACHE_MANAGER: LibraryModel = {
  package: 'cache-manager',
  alsoKnownAs: ['@nestjs/cache-manager'],
  docs: 'https://github.com/jaredwray/cacheable/tree/main/packages/cache-manager#readme',
  members: {
    '{caching,createCache,multiCaching}': { drops: true, returns: 'Cache' },
    'Cache#{set,mset}': { sink: { channel: 'cache', data: ['args'] }, drops: true },
    // The function that fills the cache runs when nothing is there yet, and its result is kept.
    'Cache#wrap': { drops: true, calls: [{ callee: 'arg1', with: [], resultTo: 'result' }] },
    'Cache#{get,mget,store.get}': READS,
    'Cache#store.set': { sink: { channel: 'cache', data: ['args'] }, drops: true },
    'Cache#{del,mdel,reset,clear,ttl,on,disconnect,store.keys,store.del}': DROPS,
    'CacheModule.{register,registerAsync}': DROPS,
  },
};
