import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

const CALLS = '{logEvent,identify,setUserId,setUserProperties,setGroup,groupIdentify,logRevenueV2}';

/** The older client for browsers, and its default instance. */
export const AMPLITUDE_JS: LibraryModel = {
  package: 'amplitude-js',
  docs: 'https://amplitude.com/docs/sdks/analytics/browser/javascript-sdk',
  processor: { name: 'Amplitude', hosts: ['.amplitude.com'] },
  types: { AmplitudeClient: 'Client' },
  members: {
    getInstance: { drops: true, returns: 'Client' },
    'Client#init': sendsTo('analytics', ['arg1']),
    [`Client#${CALLS}`]: sendsTo('analytics'),
    Identify: DROPS,
    'Identify#{set,setOnce,append,add,prepend}': {
      passes: [{ from: 'arg1', to: 'this' }],
      returns: 'this',
    },
    'Client#{regenerateDeviceId,setOptOut,clearUserProperties}': DROPS,
  },
};
