import type { LibraryModel } from './model.js';
import { DROPS, READS, stores } from './parts.js';

export const TYPESENSE: LibraryModel = {
  package: 'typesense',
  docs: 'https://typesense.org/docs/latest/api/documents.html',
  processor: { name: 'Typesense Cloud', hosts: ['.typesense.net'] },
  members: {
    Client: DROPS,
    'Client#collections': { drops: true, returns: 'Collection' },
    'Collection#documents': { drops: true, returns: 'Documents' },
    'Documents#{create,upsert,update,emplace,import}': stores(['arg0'], {
      transport: {
        unencryptedWhen: [[{ at: 'init0.nodes.0.protocol', is: ['http'] }]],
        encryptedWhen: [[{ at: 'init0.nodes.0.protocol', is: ['https'] }]],
        host: ['init0.nodes.0.host'],
      },
    }),
    'Documents#{search,retrieve,export}': READS,
    'Documents#delete': DROPS,
    'Collection#{delete,retrieve,update,create}': DROPS,
  },
};
