import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const AMPLITUDE: LibraryModel = {
  package: '@amplitude/analytics-browser',
  alsoKnownAs: ['@amplitude/analytics-node', '@amplitude/unified'],
  docs: 'https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2',
  processor: { name: 'Amplitude', hosts: ['.amplitude.com'] },
  members: {
    init: { drops: true },
    '{track,logEvent,identify,setUserId,setGroup,groupIdentify,revenue}': sendsTo('analytics'),
    'Identify#{set,setOnce,append,add}': { passes: [{ from: 'arg1', to: 'this' }], returns: 'this' },
  },
};
