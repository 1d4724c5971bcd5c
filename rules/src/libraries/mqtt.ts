import type { LibraryModel } from './model.js';
import { DROPS, enqueues, unchecked } from './parts.js';

export const MQTT: LibraryModel = {
  package: 'mqtt',
  alsoKnownAs: ['async-mqtt'],
  docs: 'https://github.com/mqttjs/MQTT.js#readme',
  types: { MqttClient: 'Client', AsyncMqttClient: 'Client' },
  members: {
    '{connect,connectAsync}': { drops: true, returns: 'Client' },
    'Client#{publish,publishAsync}': enqueues(['arg0', 'arg1'], {
      transport: {
        unencryptedWhen: [
          ...unchecked('init0.rejectUnauthorized', 'init1.rejectUnauthorized'),
          [{ at: 'init0.protocol', is: ['mqtt', 'ws', 'tcp'] }],
        ],
        encryptedWhen: [[{ at: 'init0.protocol', is: ['mqtts', 'wss', 'ssl', 'tls'] }]],
        url: ['init0'],
        host: ['init0.host'],
      },
    }),
    'Client#{on,once}': { returns: 'this' },
    'Client#{subscribe,subscribeAsync,unsubscribe,end,endAsync,reconnect,connected}': DROPS,
  },
};
