import type { ApiModel, LibraryModel, TransportModel } from './model.js';
import { DROPS, READS } from './parts.js';

const TRANSPORT: TransportModel = {
  unencryptedWhen: [
    [{ at: 'init0.tls.rejectUnauthorized', is: [false] }],
    [{ at: 'init0.ssl.rejectUnauthorized', is: [false] }],
  ],
  encryptedWhen: [[{ at: 'init0.cloud', present: true }]],
  url: ['init0.node', 'init0.node.url', 'init0.nodes.0', 'init0.host'],
};

const writes = (...data: string[]): ApiModel => ({
  sink: { channel: 'database', data, transport: TRANSPORT },
  drops: true,
});

export const ELASTICSEARCH: LibraryModel = {
  package: '@elastic/elasticsearch',
  alsoKnownAs: ['@opensearch-project/opensearch', 'elasticsearch'],
  docs: 'https://www.elastic.co/guide/en/elasticsearch/client/javascript-api/current/api-reference.html',
  members: {
    Client: DROPS,
    'Client#{index,create,update}': writes('arg0.document', 'arg0.doc', 'arg0.body', 'arg0.script.params'),
    'Client#bulk': writes('arg0.operations', 'arg0.body'),
    'Client#updateByQuery': writes('arg0.script.params', 'arg0.body'),
    'Client#helpers.bulk': writes('arg0.datasource'),
    'Client#{search,get,mget,msearch,scroll,getSource,helpers.search}': READS,
    'Client#{delete,deleteByQuery,count,exists,ping,info,close,reindex}': DROPS,
    'Client#indices.{create,delete,exists,refresh,putMapping,putSettings}': DROPS,
  },
};
