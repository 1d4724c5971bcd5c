import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

/** Each call adds a hit; `send` delivers what was added. */
export const UNIVERSAL_ANALYTICS: LibraryModel = {
  package: 'universal-analytics',
  docs: 'https://github.com/peaksandpies/universal-analytics#readme',
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
    '{default,createFromSession}': { drops: true, returns: 'Visitor' },
    'Visitor#{pageview,screenview,event,transaction,item,exception,timing,set}': {
      ...sendsTo('analytics'),
      drops: false,
      returns: 'this',
    },
    'Visitor#{send,debug}': { drops: true },
  },
};
