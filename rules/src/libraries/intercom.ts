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

export const INTERCOM_MESSENGER: LibraryModel = {
  package: '@intercom/messenger-js-sdk',
  docs: 'https://developers.intercom.com/installing-intercom/web/installation',
  processor: { name: 'Intercom', hosts: ['.intercom.io', '.intercom.com'] },
  members: {
    '{default,Intercom,boot,update,trackEvent,showNewMessage}': sendsTo('analytics'),
    '{shutdown,hide,show,showMessages,startTour,startSurvey,getVisitorId,onHide,onShow}': DROPS,
  },
};
