import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

const WRITES: ApiModel = {
  sink: {
    channel: 'database',
    data: ['arg0'],
    recipient: 'processor',
    transport: { otherwise: 'encrypted' },
  },
  drops: true,
};

export const AZURE_COSMOS: LibraryModel = {
  package: '@azure/cosmos',
  alsoKnownAs: ['@azure/data-tables'],
  docs: 'https://learn.microsoft.com/javascript/api/overview/azure/cosmos-readme',
  processor: { name: 'Microsoft Azure', hosts: ['.documents.azure.com', '.table.core.windows.net'] },
  members: {
    '{CosmosClient,TableClient}': DROPS,
    'CosmosClient#database': { drops: true, returns: 'Database' },
    'Database#container': { drops: true, returns: 'Container' },
    'Container#items.{create,upsert,bulk,batch}': WRITES,
    'Container#items.{query,readAll}': { drops: true, returns: 'Query' },
    'Query#{fetchAll,fetchNext}': READS,
    'Container#item': { drops: true, returns: 'Item' },
    'Item#{replace,patch}': WRITES,
    'Item#read': READS,
    'Item#delete': DROPS,
    'TableClient#{createEntity,upsertEntity,updateEntity}': WRITES,
    'TableClient#{getEntity,listEntities}': READS,
  },
};
