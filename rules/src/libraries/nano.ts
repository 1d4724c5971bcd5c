import type { LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

export const NANO: LibraryModel = {
  package: 'nano',
  alsoKnownAs: ['@cloudant/cloudant'],
  docs: 'https://github.com/apache/couchdb-nano#readme',
  types: { DocumentScope: 'Scope', ServerScope: 'CouchServer' },
  members: {
    default: { drops: true, returns: 'CouchServer' },
    'CouchServer#{use,scope}': { drops: true, returns: 'Scope' },
    'CouchServer#db.use': { drops: true, returns: 'Scope' },
    'Scope#{insert,bulk}': {
      sink: { channel: 'database', data: ['arg0'], transport: { url: ['init0', 'init0.url'] } },
      drops: true,
    },
    'Scope#{get,list,find,view,fetch}': READS,
    'Scope#{destroy,head}': DROPS,
  },
};
