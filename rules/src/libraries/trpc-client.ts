import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const TRPC_CLIENT: LibraryModel = {
  package: '@trpc/client',
  docs: 'https://trpc.io/docs/client/vanilla',
  members: {
    '{createTRPCClient,createTRPCProxyClient}': { drops: true, returns: 'Client' },
    'Client#*.{query,mutate}': {
      sink: { channel: 'http-request', data: ['arg0'] },
      drops: true,
      unknown: true,
    },
    'Client#*.*.{query,mutate}': {
      sink: { channel: 'http-request', data: ['arg0'] },
      drops: true,
      unknown: true,
    },
    '{httpBatchLink,httpLink,loggerLink,splitLink,wsLink}': DROPS,
  },
};
