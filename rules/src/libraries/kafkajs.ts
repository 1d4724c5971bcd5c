import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const KAFKAJS: LibraryModel = {
  package: 'kafkajs',
  docs: 'https://kafka.js.org/docs/producing',
  members: {
    'Kafka#producer': { drops: true, returns: 'Producer' },
    'Producer#{send,sendBatch}': { sink: { channel: 'queue', data: ['arg0'] }, drops: true },
    'Producer#{connect,disconnect}': DROPS,
  },
};
