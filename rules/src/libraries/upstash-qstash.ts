import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

export const UPSTASH_QSTASH: LibraryModel = {
  package: '@upstash/qstash',
  docs: 'https://upstash.com/docs/qstash/sdks/ts/examples/publish',
  processor: { name: 'Upstash', hosts: ['.upstash.io'] },
  members: {
    Client: DROPS,
    'Client#{publish,publishJSON,batchJSON,trigger}': sendsTo('queue', ['arg0']),
    'Client#queue': { drops: true, returns: 'Queue' },
    'Queue#{enqueue,enqueueJSON}': sendsTo('queue', ['arg0']),
    'Client#schedules.create': sendsTo('queue', ['arg0']),
    'Receiver#verify': DROPS,
  },
};
