import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

export const INTERCOM: LibraryModel = {
  package: 'react-use-intercom',
  docs: 'https://github.com/devrnt/react-use-intercom#readme',
  processor: { name: 'Intercom', hosts: ['.intercom.io', '.intercom.com'] },
  members: {
    useIntercom: { drops: true, returns: 'Intercom' },
    'Intercom#{boot,update,trackEvent,showNewMessage}': sendsTo('analytics'),
    'Intercom#{shutdown,hardShutdown,hide,show,showMessages,startTour,startSurvey,getVisitorId}': DROPS,
  },
};
