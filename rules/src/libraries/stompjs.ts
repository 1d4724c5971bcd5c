import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const STOMPJS: LibraryModel = {
  package: '@stomp/stompjs',
  alsoKnownAs: ['@stomp/rx-stomp'],
  docs: 'https://stomp-js.github.io/api-docs/latest/classes/Client.html',
  types: { RxStomp: 'Client' },
  members: {
    '{Client,RxStomp}': DROPS,
    'Client#publish': {
      sink: {
        channel: 'connection',
        data: ['arg0.body', 'arg0.headers', 'arg0.binaryBody'],
        transport: { url: ['init0.brokerURL'] },
        recipient: 'host',
      },
      drops: true,
    },
    'Client#{activate,deactivate,subscribe,configure,watch}': DROPS,
  },
};
