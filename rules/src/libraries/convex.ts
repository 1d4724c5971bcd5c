import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

const CALLS: ApiModel = {
  sink: {
    channel: 'database',
    data: ['arg1'],
    recipient: 'processor',
    transport: { otherwise: 'encrypted' },
  },
  ...READS,
};

export const CONVEX: LibraryModel = {
  package: 'convex/browser',
  alsoKnownAs: ['convex/nextjs', 'convex/react', 'convex'],
  docs: 'https://docs.convex.dev/api/classes/browser.ConvexHttpClient',
  processor: { name: 'Convex', hosts: ['.convex.cloud', '.convex.site'] },
  types: { ConvexClient: 'ConvexHttpClient', ConvexReactClient: 'ConvexHttpClient' },
  members: {
    '{ConvexHttpClient,ConvexClient,ConvexReactClient}': DROPS,
    'ConvexHttpClient#{mutation,action,query}': CALLS,
    '{fetchMutation,fetchAction,fetchQuery,useQuery}': CALLS,
    'ConvexHttpClient#{setAuth,clearAuth,close}': DROPS,
  },
};
