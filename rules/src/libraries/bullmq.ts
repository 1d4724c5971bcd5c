import type { LibraryModel, TransportModel } from './model.js';
import { DROPS, enqueues } from './parts.js';

const TRANSPORT: TransportModel = {
  encryptedWhen: [[{ at: 'init1.connection.tls', present: true }]],
  unencryptedWhen: [
    [
      { at: 'init1.connection.host', present: true },
      { at: 'init1.connection.tls', present: false },
    ],
  ],
  url: ['init1.connection.url'],
  host: ['init1.connection.host'],
};

/** Where jobs wait: by the name of their queue. */
const JOBS = { at: 'Queue#jobs', key: 'init0', data: 'arg1' } as const;

export const BULLMQ: LibraryModel = {
  package: 'bullmq',
  alsoKnownAs: ['@nestjs/bullmq'],
  docs: 'https://docs.bullmq.io/',
  members: {
    '{Queue,FlowProducer,QueueEvents}': DROPS,
    // What is put into a queue is what its workers get.
    'Queue#add': { ...enqueues(['arg1'], { transport: TRANSPORT }), leaves: JOBS },
    'Queue#upsertJobScheduler': enqueues(['arg1', 'arg2.data'], { transport: TRANSPORT }),
    'Queue#addBulk': enqueues(['arg0'], { transport: TRANSPORT }),
    'FlowProducer#{add,addBulk}': enqueues(['arg0']),
    Worker: { drops: true, calls: [{ callee: 'arg1', with: ['Job with args'] }] },
    Processor: { drops: true, handles: ['Job'] },
    'Worker#{on,once}': { drops: true, calls: [{ callee: 'arg1', with: ['Job'] }] },
    'Job#data': { input: true, is: '<0>', finds: JOBS },
    'Job#returnvalue': { is: '<1>', unknown: true },
    'Job#{id,name,attemptsMade,opts}': DROPS,
    'Job#log': { sink: { channel: 'log', data: ['arg0'] }, drops: true },
    'Job#{updateData,updateProgress}': enqueues(['arg0']),
    'Job#{remove,retry,moveToFailed,waitUntilFinished}': DROPS,
    'Queue#{close,pause,resume,getJob,getJobs,on,removeJobScheduler,obliterate,drain,getJobCounts}': DROPS,
    'Worker#{close,run,pause}': DROPS,
  },
  decorators: { InjectQueue: { is: 'Queue' } },
};
