import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

export const HOTJAR: LibraryModel = {
  package: '@hotjar/browser',
  alsoKnownAs: ['react-hotjar'],
  docs: 'https://github.com/hotjar/hotjar-js#readme',
  processor: { name: 'Hotjar', hosts: ['.hotjar.com', '.hotjar.io'] },
  members: {
    // The function that the script of the page leaves there.
    default: sendsTo('analytics'),
    '{,hotjar.}{identify,event,stateChange}': sendsTo('analytics'),
    '{,hotjar.}{init,initialize,initialized,isReady}': DROPS,
  },
};
