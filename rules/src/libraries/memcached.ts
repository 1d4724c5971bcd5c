import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

/** The text protocol of memcached is not encrypted. */
const WRITES: ApiModel = {
  sink: {
    channel: 'cache',
    data: ['arg0', 'arg1'],
    transport: {
      unencryptedWhen: [[{ at: 'init0', matches: /^(?!localhost|127\.)[^:,]+\./ }]],
      encryptedWhen: [[{ at: 'init1.tls', present: true }]],
    },
  },
  drops: true,
};

export const MEMCACHED: LibraryModel = {
  package: 'memcached',
  alsoKnownAs: ['memjs'],
  docs: 'https://github.com/3rd-Eden/memcached#readme',
  types: { default: 'Memcached', Client: 'Memcached' },
  members: {
    default: { drops: true, returns: 'Memcached' },
    'Client.create': { drops: true, returns: 'Memcached' },
    'Memcached#{set,add,replace,append,prepend,cas}': WRITES,
    'Memcached#{get,gets,getMulti}': READS,
    'Memcached#{del,delete,touch,incr,decr,flush,stats,end,quit,close}': DROPS,
  },
};
