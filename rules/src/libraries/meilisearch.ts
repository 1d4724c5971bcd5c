import type { LibraryModel, TransportModel } from './model.js';
import { DROPS, READS, stores } from './parts.js';

const TRANSPORT: TransportModel = { url: ['init0.host'] };

export const MEILISEARCH: LibraryModel = {
  package: 'meilisearch',
  docs: 'https://meilisearch.github.io/meilisearch-js/',
  processor: { name: 'Meilisearch Cloud', hosts: ['.meilisearch.io'] },
  types: { Meilisearch: 'MeiliSearch' },
  members: {
    '{MeiliSearch,Meilisearch}': { drops: true, returns: 'MeiliSearch' },
    'MeiliSearch#{index,getIndex}': { drops: true, returns: 'Index' },
    'Index#{addDocuments,updateDocuments,addDocumentsInBatches,updateDocumentsInBatches}': stores(['arg0'], {
      transport: TRANSPORT,
    }),
    'Index#{search,getDocument,getDocuments,searchGet}': READS,
    'MeiliSearch#{createIndex,deleteIndex,health,getTask,waitForTask,multiSearch}': READS,
    'Index#{deleteDocument,deleteDocuments,deleteAllDocuments,updateSettings,getStats,updateFilterableAttributes}':
      DROPS,
  },
};
