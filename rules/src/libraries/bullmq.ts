import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const BULLMQ: LibraryModel = {
  package: 'bullmq',
  alsoKnownAs: ['bull', '@nestjs/bull', '@nestjs/bullmq'],
  docs: 'https://docs.bullmq.io/',
  types: { default: 'Queue' },
  members: {
    'Queue#add': { sink: { channel: 'queue', data: ['arg1'] }, drops: true },
    'Queue#addBulk': { sink: { channel: 'queue', data: ['arg0'] }, drops: true },
    'Queue#{process,close,pause,resume,getJob,getJobs,on,upsertJobScheduler}': DROPS,
    'Job#log': { sink: { channel: 'log', data: ['arg0'] }, drops: true },
    'Job#{updateProgress,remove,retry}': DROPS,
  },
};
