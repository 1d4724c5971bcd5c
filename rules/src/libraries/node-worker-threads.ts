import type { LibraryModel } from './model.js';
import { READS } from './parts.js';

/** Messages go to a program of the same project; the types of listeners say what they get. */
export const NODE_WORKER_THREADS: LibraryModel = {
  package: 'node:worker_threads',
  alsoKnownAs: ['piscina', 'node:cluster'],
  docs: 'https://nodejs.org/api/worker_threads.html',
  members: {
    Worker: { drops: true },
    'Worker#{postMessage,terminate,unref}': { drops: true },
    'Worker#{on,once}': { returns: 'this' },
    'parentPort.{postMessage,close}': { drops: true },
    'parentPort.{on,once}': { drops: true },
    receiveMessageOnPort: READS,
  },
};
