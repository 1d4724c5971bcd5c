import type { LibraryModel } from './model.js';
import { DROPS, enqueues } from './parts.js';

export const GRAPHILE_WORKER: LibraryModel = {
  package: 'graphile-worker',
  docs: 'https://worker.graphile.org/docs/library/add-job',
  types: { WorkerUtils: 'Utils', JobHelpers: 'Utils', Runner: 'Utils' },
  members: {
    '{makeWorkerUtils,run}': { drops: true, returns: 'Utils' },
    quickAddJob: enqueues(['arg2']),
    'Utils#addJob': enqueues(['arg1']),
    'Utils#addJobs': enqueues(['arg0']),
    'Utils#{release,migrate,stop,completeJobs}': DROPS,
    'Utils#logger.{error,warn,info,debug}': { sink: { channel: 'log', data: ['args'] }, drops: true },
  },
};
