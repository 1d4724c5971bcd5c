import type { ApiModel, LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

/** What goes into a model and what comes out is recorded with the person it was for. */
const RECORDS: ApiModel = sendsTo('analytics', ['arg0']);

export const LANGFUSE: LibraryModel = {
  package: 'langfuse',
  docs: 'https://langfuse.com/docs/observability/sdk/typescript/overview',
  processor: { name: 'Langfuse', hosts: ['.langfuse.com'] },
  types: { default: 'Langfuse' },
  members: {
    'Langfuse#trace': { ...RECORDS, returns: 'Trace' },
    'Trace#{generation,span,event}': { ...RECORDS, returns: 'Trace' },
    'Trace#{update,end,score}': RECORDS,
    'Langfuse#{flushAsync,shutdownAsync,getPrompt}': { drops: true },
  },
};
