import type { LibraryModel } from './model.js';
import { DROPS, enqueues } from './parts.js';

export const NODE_RDKAFKA: LibraryModel = {
  package: 'node-rdkafka',
  docs: 'https://github.com/Blizzard/node-rdkafka#readme',
  types: { HighLevelProducer: 'Producer' },
  members: {
    '{Producer,HighLevelProducer,KafkaConsumer}': DROPS,
    'Producer#produce': enqueues(['arg2', 'arg3', 'arg6'], {
      transport: {
        encryptedWhen: [[{ at: 'init0.security.protocol', matches: /ssl$/i }]],
      },
    }),
    'Producer#{connect,disconnect,on,poll,flush,setPollInterval}': DROPS,
    'KafkaConsumer#{connect,subscribe,consume,on,commit}': DROPS,
  },
};
