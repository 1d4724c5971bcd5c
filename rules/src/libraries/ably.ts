import type { LibraryModel } from './model.js';
import { exchanges } from './parts.js';

export const ABLY: LibraryModel = {
  package: 'ably',
  docs: 'https://ably.com/docs/api/realtime-sdk/channels',
  processor: { name: 'Ably', hosts: ['.ably.io', '.ably.com', '.ably.net'] },
  members: {
    '{Realtime,Rest}#channels.get': { drops: true, returns: 'Channel' },
    'Channel#publish': exchanges(),
    'Channel#presence.{enter,update,enterClient,leave}': exchanges(),
    'Channel#{history,presence.get}': { drops: true, unknown: true },
    'Channel#{attach,detach,unsubscribe}': { drops: true },
  },
  types: { 'default.Realtime': 'Realtime', RealtimeChannel: 'Channel' },
};
