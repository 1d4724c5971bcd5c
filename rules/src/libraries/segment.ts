import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

const SENDING = '{identify,track,page,screen,group,alias}';

/** The module's own functions are those of the script that a page loads as `analytics`. */
export const SEGMENT: LibraryModel = {
  package: '@segment/analytics-node',
  alsoKnownAs: ['@segment/analytics-next', 'analytics-node'],
  docs: 'https://segment.com/docs/connections/sources/catalog/libraries/server/node/',
  processor: { name: 'Twilio Segment', hosts: ['.segment.io', '.segment.com'] },
  types: { default: 'Analytics', AnalyticsBrowser: 'Analytics' },
  members: {
    [SENDING]: sendsTo('analytics'),
    [`Analytics#${SENDING}`]: sendsTo('analytics'),
    'AnalyticsBrowser.load': { drops: true, returns: 'Analytics' },
    'Analytics#{closeAndFlush,flush,on,once,ready,reset,setAnonymousId,debug}': DROPS,
  },
};
