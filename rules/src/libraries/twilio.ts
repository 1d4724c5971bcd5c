import type { LibraryModel } from './model.js';
import { DROPS, exchanges, sendsTo } from './parts.js';

export const TWILIO: LibraryModel = {
  package: 'twilio',
  docs: 'https://www.twilio.com/docs/libraries/reference/twilio-node/',
  processor: { name: 'Twilio', hosts: ['.twilio.com'] },
  members: {
    '{default,Twilio}': { drops: true, returns: 'Twilio' },
    'Twilio#{messages,calls}.create': sendsTo('message', ['arg0']),
    'Twilio#verify.v2.services().{verifications,verificationChecks}.create': sendsTo('message', ['arg0']),
    'Twilio#verify.services().{verifications,verificationChecks}.create': sendsTo('message', ['arg0']),
    'Twilio#conversations.v1.conversations().{messages,participants}.create': sendsTo('message', ['arg0']),
    'Twilio#studio.v2.flows().executions.create': sendsTo('message', ['arg0']),
    // The number that is looked up is the argument of the resource itself.
    'Twilio#lookups.{v1,v2}.phoneNumbers': exchanges(['arg0']),
    'Twilio#{messages,calls}.list': { drops: true, unknown: true },
    '{validateRequest,webhook,twiml.*,jwt.*}': DROPS,
  },
};
