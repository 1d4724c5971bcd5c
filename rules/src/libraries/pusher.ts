import type { ApiModel, LibraryModel, SinkModel } from './model.js';
import { exchanges } from './parts.js';

const EVENT: SinkModel = {
  channel: 'third-party',
  data: ['arg2'],
  recipient: 'processor',
  transport: { otherwise: 'encrypted' },
};

/** On a channel whose name begins with `private-encrypted-` the service cannot read what it passes on. */
const TRIGGERS: ApiModel = {
  sink: [
    { ...EVENT, when: [{ at: 'arg0', matches: /^(?!private-encrypted-)/ }] },
    { ...EVENT, when: [{ at: 'arg0', literal: false }] },
  ],
  drops: true,
};

export const PUSHER: LibraryModel = {
  package: 'pusher',
  docs: 'https://pusher.com/docs/channels/library_auth_reference/node-server/',
  processor: { name: 'Pusher', hosts: ['.pusher.com', '.pusherapp.com'] },
  types: { default: 'Pusher' },
  members: {
    'Pusher#trigger': TRIGGERS,
    'Pusher#triggerBatch': exchanges(['arg0']),
    'Pusher#sendToUser': exchanges(['arg0', 'arg2']),
    'Pusher#{authorizeChannel,authenticate,authenticateUser}': { drops: true },
    'Pusher#{get,webhook,terminateUserConnections}': { drops: true, unknown: true },
  },
};
