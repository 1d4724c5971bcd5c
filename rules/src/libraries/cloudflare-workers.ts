import type { LibraryModel } from './model.js';
import { uploadSinks } from './object-storage.js';
import { DROPS, READS, sendsTo } from './parts.js';

/** Bindings that a worker gets in its environment. */
export const CLOUDFLARE_WORKERS: LibraryModel = {
  package: '@cloudflare/workers-types',
  docs: 'https://developers.cloudflare.com/workers/runtime-apis/bindings/',
  processor: {
    name: 'Cloudflare',
    hosts: ['api.cloudflare.com', '.workers.dev', '.r2.cloudflarestorage.com'],
  },
  members: {
    'KVNamespace#put': sendsTo('database', ['arg0', 'arg1', 'arg2.metadata']),
    'KVNamespace#{get,getWithMetadata,list}': READS,
    'KVNamespace#delete': DROPS,
    'R2Bucket#put': {
      sink: uploadSinks({
        content: ['arg1'],
        beside: ['arg0', 'arg2.customMetadata'],
        format: ['arg0', 'arg2.httpMetadata.contentType'],
        unsealed: [{ at: 'arg2.ssecKey', present: false }],
      }),
      drops: true,
    },
    'R2Bucket#{get,head,list}': READS,
    'R2Bucket#delete': DROPS,
    'D1Database#prepare': { drops: true, returns: 'D1PreparedStatement' },
    'D1PreparedStatement#bind': { ...sendsTo('database'), returns: 'this' },
    'D1PreparedStatement#{run,all,first,raw}': READS,
    'Queue#send': sendsTo('queue', ['arg0']),
    'Queue#sendBatch': sendsTo('queue', ['arg0.*.body']),
    'AnalyticsEngineDataset#writeDataPoint': sendsTo('analytics', ['arg0.blobs', 'arg0.indexes']),
    'Ai#run': { ...sendsTo('llm', ['arg1']), unknown: true },
    'DurableObjectStorage#put': sendsTo('database', ['arg0', 'arg1']),
    'DurableObjectStorage#get': READS,
    'ExecutionContext#{waitUntil,passThroughOnException}': DROPS,
  },
};
