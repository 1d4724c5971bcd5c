import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

export const HIGHLIGHT: LibraryModel = {
  package: 'highlight.run',
  alsoKnownAs: ['@highlight-run/node', '@highlight-run/next', '@highlight-run/react'],
  docs: 'https://www.highlight.io/docs/sdk/client',
  processor: { name: 'Highlight', hosts: ['.highlight.io', '.highlight.run'] },
  members: {
    'H.{identify,track}': sendsTo('analytics'),
    'H.{consume,consumeError,error,recordError,addSessionFeedback}': sendsTo('error-tracker'),
    'H.log': sendsTo('log'),
    'H.{init,start,stop,getSessionURL,getSessionDetails,flush}': DROPS,
  },
};
