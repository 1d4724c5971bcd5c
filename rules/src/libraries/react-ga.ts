import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

export const REACT_GA: LibraryModel = {
  package: 'react-ga4',
  alsoKnownAs: ['react-ga'],
  docs: 'https://github.com/codler/react-ga4#readme',
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
    '{event,send,set,gtag,ga,pageview,modalview,timing,exception,outboundLink}': sendsTo('analytics'),
    '{initialize,reset,isInitialized,addTrackers}': DROPS,
  },
};
