import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

const SENDING = '{identify,track,page,screen,group,alias}';

export const SEGMENT: LibraryModel = {
  package: '@segment/analytics-node',
  alsoKnownAs: ['@segment/analytics-next', 'analytics-node'],
  docs: 'https://segment.com/docs/connections/sources/catalog/libraries/server/node/',
  processor: { name: 'Twilio Segment', hosts: ['.segment.io', '.segment.com'] },
  types: { default: 'Analytics', AnalyticsBrowser: 'Analytics' },
  members: {
    [`Analytics#${SENDING}`]: sendsTo('analytics'),
    'AnalyticsBrowser.load': { drops: true, returns: 'Analytics' },
    'Analytics#{closeAndFlush,flush,on,ready,reset}': DROPS,
  },
};
