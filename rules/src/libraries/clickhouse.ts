import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

const writes = (...data: string[]): ApiModel => ({
  sink: {
    channel: 'database',
    data,
    transport: { url: ['init0.url', 'init0.host', 'init0'] },
  },
  drops: true,
});

export const CLICKHOUSE: LibraryModel = {
  package: '@clickhouse/client',
  alsoKnownAs: ['@clickhouse/client-web', 'clickhouse'],
  docs: 'https://clickhouse.com/docs/integrations/javascript',
  processor: { name: 'ClickHouse Cloud', hosts: ['.clickhouse.cloud'] },
  types: { ClickHouseClient: 'Client', ClickHouse: 'Client' },
  members: {
    '{createClient,ClickHouse}': { drops: true, returns: 'Client' },
    'Client#insert': writes('arg0.values', 'arg1'),
    'Client#{command,exec}': writes('arg0.query', 'arg0.query_params'),
    'Client#query': READS,
    'Client#{close,ping}': DROPS,
  },
};
