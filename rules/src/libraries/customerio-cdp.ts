import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

export const CUSTOMERIO_CDP: LibraryModel = {
  package: '@customerio/cdp-analytics-node',
  alsoKnownAs: ['@customerio/cdp-analytics-browser'],
  docs: 'https://customer.io/docs/integrations/data-in/connections/servers/node/',
  processor: { name: 'Customer.io', hosts: ['.customer.io', '.customerioforms.com'] },
  types: { AnalyticsBrowser: 'Analytics' },
  members: {
    'Analytics#{identify,track,page,screen,group,alias}': sendsTo('analytics'),
    'AnalyticsBrowser.load': { drops: true, returns: 'Analytics' },
    'Analytics#{closeAndFlush,flush,on,ready,reset}': DROPS,
  },
};
