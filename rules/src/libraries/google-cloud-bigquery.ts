import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

const writes = (...data: string[]): ApiModel => ({
  sink: { channel: 'database', data, recipient: 'processor', transport: { otherwise: 'encrypted' } },
  ...READS,
});

export const GOOGLE_CLOUD_BIGQUERY: LibraryModel = {
  package: '@google-cloud/bigquery',
  alsoKnownAs: ['@google-cloud/datastore', '@google-cloud/spanner', '@google-cloud/bigtable'],
  docs: 'https://cloud.google.com/nodejs/docs/reference/bigquery/latest/bigquery/table',
  processor: {
    name: 'Google Cloud',
    hosts: ['bigquery.googleapis.com', 'datastore.googleapis.com', 'spanner.googleapis.com'],
  },
  members: {
    'BigQuery#dataset': { drops: true, returns: 'Dataset' },
    'Dataset#table': { drops: true, returns: 'Table' },
    'Table#insert': writes('arg0'),
    'BigQuery#{query,createQueryJob}': writes('arg0.params', 'arg0.query', 'arg0'),
    'Table#{get,exists,create,delete,load,getRows}': READS,
    'Datastore#{save,insert,update,upsert}': writes('arg0'),
    'Datastore#key': DROPS,
    'Datastore#{get,runQuery}': READS,
  },
};
