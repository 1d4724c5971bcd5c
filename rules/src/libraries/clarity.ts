import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

export const CLARITY: LibraryModel = {
  package: '@microsoft/clarity',
  docs: 'https://learn.microsoft.com/clarity/setup-and-installation/clarity-api',
  processor: { name: 'Microsoft', hosts: ['.clarity.ms'] },
  members: {
    // The function that the script of the page leaves there.
    default: sendsTo('analytics'),
    '{identify,setTag,event}': sendsTo('analytics'),
    '{init,consent,upgrade}': DROPS,
  },
};
