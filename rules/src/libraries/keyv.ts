import type { LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

/** A store behind one interface; only the address of the store tells where it stands. */
export const KEYV: LibraryModel = {
  package: 'keyv',
  alsoKnownAs: ['cacheable'],
  docs: 'https://keyv.org/docs/keyv/',
  types: { default: 'Keyv' },
  members: {
    default: { drops: true, returns: 'Keyv' },
    '{Keyv,Cacheable}': { drops: true, returns: 'Keyv' },
    'Keyv#{set,setMany}': {
      sink: { channel: 'cache', data: ['args'], transport: { url: ['init0', 'init0.uri'] } },
      drops: true,
    },
    'Keyv#{get,getMany,getRaw}': READS,
    'Keyv#{delete,deleteMany,clear,has,on,disconnect,iterator}': DROPS,
  },
};
