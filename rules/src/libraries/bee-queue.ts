import type { LibraryModel } from './model.js';
import { DROPS, REDIS_TRANSPORT } from './parts.js';

export const BEE_QUEUE: LibraryModel = {
  package: 'bee-queue',
  docs: 'https://github.com/bee-queue/bee-queue#readme',
  types: { default: 'Queue' },
  members: {
    default: { drops: true, returns: 'Queue' },
    'Queue#createJob': {
      sink: {
        channel: 'queue',
        data: ['arg0'],
        transport: {
          url: ['init1.redis', 'init1.redis.url'],
          otherwise: REDIS_TRANSPORT.otherwise ?? 'unknown',
        },
      },
      drops: true,
      returns: 'Job',
    },
    'Queue#process': { drops: true, calls: [{ callee: 'args', with: ['Job'] }] },
    'Job#data': { input: true },
    'Job#{save,timeout,retries,backoff,delayUntil,setId,on}': { returns: 'this' },
    'Job#{id,reportProgress,remove}': DROPS,
    'Queue#{close,on,getJob,checkHealth,destroy}': DROPS,
  },
};
