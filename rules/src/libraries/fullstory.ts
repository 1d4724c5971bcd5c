import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

/** One function takes the name of an operation and its data; the older names stand beside it. */
export const FULLSTORY: LibraryModel = {
  package: '@fullstory/browser',
  docs: 'https://developer.fullstory.com/browser/getting-started/',
  processor: { name: 'Fullstory', hosts: ['.fullstory.com', 'fullstory.com'] },
  members: {
    '{FullStory,default}': sendsTo('analytics', ['arg1']),
    '{,FullStory.}{identify,setUserVars,setVars,event,log}': sendsTo('analytics'),
    '{,FullStory.}{init,isInitialized,shutdown,restart,anonymize,consent,getCurrentSessionURL}': DROPS,
  },
};
