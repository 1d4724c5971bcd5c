import type { LibraryModel } from './model.js';
import { DROPS, enqueues } from './parts.js';

export const BULL: LibraryModel = {
  package: 'bull',
  alsoKnownAs: ['@nestjs/bull'],
  docs: 'https://github.com/OptimalBits/bull/blob/develop/REFERENCE.md',
  types: { default: 'Queue', 'Bull.Queue': 'Queue', 'Bull.Job': 'Job' },
  members: {
    '{default,Queue}': { drops: true, returns: 'Queue' },
    // The name of the job may be left out.
    'Queue#add': {
      leaves: { at: 'Queue#jobs', key: 'init0', data: 'args' },
      ...enqueues(['arg0', 'arg1'], {
        transport: {
          encryptedWhen: [[{ at: 'init1.redis.tls', present: true }]],
          unencryptedWhen: [
            [
              { at: 'init1.redis.host', present: true },
              { at: 'init1.redis.tls', present: false },
            ],
          ],
          url: ['init1', 'init1.redis'],
          host: ['init1.redis.host'],
        },
      }),
    },
    Processor: { drops: true, handles: ['Job'] },
    'Queue#addBulk': enqueues(['arg0']),
    'Queue#process': { drops: true, calls: [{ callee: 'args', with: ['Job with init'] }] },
    'Job#data': { input: true, finds: { at: 'Queue#jobs', key: 'init0' } },
    'Job#{id,name,opts,attemptsMade}': DROPS,
    'Job#log': { sink: { channel: 'log', data: ['arg0'] }, drops: true },
    'Job#update': enqueues(['arg0']),
    'Job#{progress,remove,retry,finished,moveToFailed}': DROPS,
    'Queue#{close,pause,resume,getJob,getJobs,on,empty,clean,getJobCounts,removeRepeatable}': DROPS,
  },
  decorators: { InjectQueue: { is: 'Queue' } },
};
