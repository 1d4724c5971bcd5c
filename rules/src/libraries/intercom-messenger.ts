import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

export const INTERCOM_MESSENGER: LibraryModel = {
  package: '@intercom/messenger-js-sdk',
  docs: 'https://developers.intercom.com/installing-intercom/web/installation',
  processor: { name: 'Intercom', hosts: ['.intercom.io', '.intercom.com'] },
  members: {
    '{default,Intercom,boot,update,trackEvent,showNewMessage}': sendsTo('analytics'),
    '{shutdown,hide,show,showMessages,startTour,startSurvey,getVisitorId,onHide,onShow}': DROPS,
  },
};
