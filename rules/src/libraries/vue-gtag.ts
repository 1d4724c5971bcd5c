import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

export const VUE_GTAG: LibraryModel = {
  package: 'vue-gtag',
  alsoKnownAs: ['vue-gtag-next', 'ga-4-react', 'react-gtm-module'],
  docs: 'https://vue-gtag.com/api/',
  processor: {
    name: 'Google Analytics',
    hosts: [
      '.google-analytics.com',
      'google-analytics.com',
      '.analytics.google.com',
      '.googletagmanager.com',
    ],
  },
  members: {
    '{event,config,set,pageview,purchase,query,customMap,exception}': sendsTo('analytics'),
    'default.{gtag,dataLayer}': sendsTo('analytics'),
    useGtag: { drops: true, returns: 'Gtag' },
    'Gtag#{event,set,query,purchase,config}': sendsTo('analytics'),
    '{default,createGtag,optIn,optOut,default.initialize}': DROPS,
  },
};
