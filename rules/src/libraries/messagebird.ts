import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const MESSAGEBIRD: LibraryModel = {
  package: 'messagebird',
  docs: 'https://github.com/messagebird/messagebird-nodejs#readme',
  processor: { name: 'Bird (MessageBird)', hosts: ['rest.messagebird.com', '.messagebird.com'] },
  members: {
    '{default,initClient}': { drops: true, returns: 'Client' },
    'Client#{messages,voice_messages}.create': sendsTo('message', ['arg0']),
  },
};
