import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

/** One function takes the name of a command and its data. */
export const SEARCH_INSIGHTS: LibraryModel = {
  package: 'search-insights',
  docs: 'https://www.algolia.com/doc/libraries/sdk/methods/send-events',
  processor: { name: 'Algolia', hosts: ['.algolia.net', '.algolia.io', '.algolianet.com'] },
  members: {
    default: sendsTo('analytics', ['args1'], {
      when: [{ at: 'arg0', matches: /^(clicked|converted|viewed|purchased|addedToCart|sendEvents|set)/ }],
    }),
  },
};
