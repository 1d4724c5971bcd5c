import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

export const TWILIO: LibraryModel = {
  package: 'twilio',
  docs: 'https://www.twilio.com/docs/libraries/reference/twilio-node/',
  processor: { name: 'Twilio', hosts: ['.twilio.com'] },
  members: {
    '{default,Twilio}': { drops: true, returns: 'Twilio' },
    'Twilio#{messages,calls}.create': sendsTo('message', ['arg0']),
    'Twilio#verify.v2.services().{verifications,verificationChecks}.create': sendsTo('message', ['arg0']),
    'Twilio#lookups.v2.phoneNumbers': sendsTo('third-party', ['arg0']),
    '{validateRequest,webhook,twiml.*,jwt.*}': DROPS,
  },
};
