import type { LibraryModel } from './model.js';
import { exchanges, sendsTo } from './parts.js';

export const MESSAGEBIRD: LibraryModel = {
  package: 'messagebird',
  docs: 'https://github.com/messagebird/messagebird-nodejs#readme',
  processor: { name: 'Bird (MessageBird)', hosts: ['rest.messagebird.com', '.messagebird.com'] },
  members: {
    '{default,initClient}': { drops: true, returns: 'Client' },
    'Client#{messages,voice_messages,verify}.create': sendsTo('message', ['arg0']),
    'Client#conversations.{send,start}': sendsTo('message', ['arg0']),
    'Client#conversations.reply': sendsTo('message', ['arg1']),
    'Client#{lookup.read,hlr.create}': exchanges(['arg0']),
    'Client#contacts.create': exchanges(),
    'Client#contacts.update': exchanges(['arg1']),
    'Client#{balance.read,messages.read,verify.verify}': { drops: true, unknown: true },
  },
};
