import type { LibraryModel, TransportModel } from './model.js';
import { DROPS, enqueues } from './parts.js';

/** Brokers speak in plain unless `ssl` is set; a broker of one word is a container's neighbour. */
const TRANSPORT: TransportModel = {
  encryptedWhen: [
    [{ at: 'init0.ssl', is: [true] }],
    [
      { at: 'init0.ssl', present: true },
      { at: 'init0.ssl.rejectUnauthorized', present: false },
    ],
  ],
  unencryptedWhen: [
    [{ at: 'init0.ssl', is: [false] }],
    [{ at: 'init0.ssl.rejectUnauthorized', is: [false] }],
    [
      { at: 'init0.brokers.0', matches: /^(?!localhost|127\.)[^:]+\./ },
      { at: 'init0.ssl', present: false },
    ],
  ],
};

export const KAFKAJS: LibraryModel = {
  package: 'kafkajs',
  alsoKnownAs: ['@confluentinc/kafka-javascript'],
  docs: 'https://kafka.js.org/docs/producing',
  members: {
    'Kafka#producer': { drops: true, returns: 'Producer' },
    'Kafka#consumer': { drops: true, returns: 'Consumer' },
    Kafka: DROPS,
    'Kafka#admin': DROPS,
    'Producer#{send,sendBatch}': enqueues(['arg0'], { transport: TRANSPORT }),
    'Producer#transaction': { drops: true, returns: 'this' },
    'Producer#{connect,disconnect,on,commit,abort}': DROPS,
    'Consumer#run': {
      drops: true,
      calls: [
        { callee: 'arg0.eachMessage', with: ['Payload'] },
        { callee: 'arg0.eachBatch', with: ['Payload'] },
      ],
    },
    'Payload#{message,batch}': { input: true },
    'Payload#{topic,partition}': DROPS,
    'Consumer#{connect,disconnect,subscribe,on,seek,pause,resume,commitOffsets}': DROPS,
  },
};
