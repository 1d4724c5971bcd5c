import type { LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

/** A store in the browser, or a client of a server where it is made with an address. */
export const POUCHDB: LibraryModel = {
  package: 'pouchdb',
  alsoKnownAs: ['pouchdb-browser', 'pouchdb-node', 'pouchdb-core'],
  docs: 'https://pouchdb.com/api.html',
  types: { default: 'PouchDB', 'PouchDB.Database': 'PouchDB' },
  members: {
    default: { drops: true, returns: 'PouchDB' },
    'PouchDB#{put,post,bulkDocs,upsert}': {
      sink: { channel: 'database', data: ['args'], transport: { url: ['init0'] } },
      drops: true,
    },
    'PouchDB#{get,allDocs,find,query,bulkGet}': READS,
    'PouchDB#{remove,changes,sync,replicate,close,destroy,info,createIndex}': DROPS,
    plugin: DROPS,
  },
};
