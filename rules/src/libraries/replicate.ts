import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const REPLICATE: LibraryModel = {
  package: 'replicate',
  docs: 'https://github.com/replicate/replicate-javascript#readme',
  processor: { name: 'Replicate', hosts: ['api.replicate.com', '.replicate.com'] },
  types: { default: 'Replicate' },
  members: {
    'Replicate#{run,stream}': sendsTo('llm', ['arg1']),
    'Replicate#predictions.create': sendsTo('llm', ['arg0']),
    'Replicate#deployments.predictions.create': sendsTo('llm', ['arg2']),
    'Replicate#files.create': sendsTo('llm', ['arg0']),
    'Replicate#{predictions.get,predictions.cancel,models.get,wait}': { drops: true },
  },
};
