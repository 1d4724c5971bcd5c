import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

export const PLAUSIBLE: LibraryModel = {
  package: 'plausible-tracker',
  alsoKnownAs: ['next-plausible', '@plausible-analytics/tracker'],
  docs: 'https://github.com/plausible/plausible-tracker#readme',
  processor: { name: 'Plausible Analytics', hosts: ['.plausible.io', 'plausible.io'] },
  members: {
    // The function that the script of the page leaves there has the same name as what makes a tracker.
    default: { ...sendsTo('analytics'), returns: 'Plausible' },
    'Plausible#{trackEvent,trackPageview}': sendsTo('analytics'),
    'Plausible#{enableAutoPageviews,enableAutoOutboundTracking}': DROPS,
    // The function that the hook of `next-plausible` returns.
    usePlausible: { drops: true, returns: 'Track' },
    '{Track,track}': sendsTo('analytics'),
    init: DROPS,
  },
};
