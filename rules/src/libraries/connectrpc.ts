import type { LibraryModel } from './model.js';
import { DROPS, passes, READS } from './parts.js';

/** Every member of a client is an operation of its service; the transport stands for its options. */
export const CONNECTRPC: LibraryModel = {
  package: '@connectrpc/connect',
  alsoKnownAs: ['@connectrpc/connect-web', '@connectrpc/connect-node', '@bufbuild/connect'],
  docs: 'https://connectrpc.com/docs/web/using-clients',
  members: {
    '{createConnectTransport,createGrpcWebTransport,createGrpcTransport}': passes('arg0'),
    '{createClient,createPromiseClient,createCallbackClient}': { drops: true, returns: 'Client' },
    'Client#*': {
      sink: {
        channel: 'http-request',
        data: ['arg0'],
        transport: { url: ['init1.baseUrl'] },
        recipient: 'host',
      },
      ...READS,
    },
    '{ConnectError,Code,connectNodeAdapter}': DROPS,
  },
};
