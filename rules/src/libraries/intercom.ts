import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const INTERCOM: LibraryModel = {
  package: 'react-use-intercom',
  alsoKnownAs: ['@intercom/messenger-js-sdk'],
  docs: 'https://github.com/devrnt/react-use-intercom#readme',
  processor: { name: 'Intercom', hosts: ['.intercom.io', '.intercom.com'] },
  members: {
    useIntercom: { drops: true, returns: 'Intercom' },
    'Intercom#{boot,update,trackEvent,startSurvey,showNewMessage}': sendsTo('analytics'),
    '{default,Intercom,boot,update,trackEvent}': sendsTo('analytics'),
  },
};
