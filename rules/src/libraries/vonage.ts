import type { LibraryModel } from './model.js';
import { exchanges, passes, sendsTo } from './parts.js';

export const VONAGE: LibraryModel = {
  package: '@vonage/server-sdk',
  alsoKnownAs: ['@vonage/messages', '@vonage/sms', '@vonage/verify', '@vonage/verify2', 'nexmo'],
  docs: 'https://github.com/Vonage/vonage-node-sdk#readme',
  processor: { name: 'Vonage', hosts: ['api.nexmo.com', 'rest.nexmo.com', '.nexmo.com', '.vonage.com'] },
  types: { default: 'Vonage' },
  members: {
    '{SMS,MMSImage,WhatsAppText,ViberText,MessengerText,RCSText}': passes('args'),
    'Vonage#sms.send': sendsTo('message', ['arg0']),
    'Vonage#messages.send': sendsTo('message', ['arg0']),
    'Vonage#voice.createOutboundCall': sendsTo('message', ['arg0']),
    'Vonage#{verify.start,verify2.newRequest}': sendsTo('message', ['arg0']),
    'Vonage#message.sendSms': sendsTo('message', ['arg1', 'arg2']),
    'Vonage#numberInsights.{basicLookup,standardLookup,advancedLookup}': exchanges(['arg0']),
    'Vonage#{verify.check,verify.cancel,verify2.checkCode,accounts.getBalance}': { drops: true },
  },
};
