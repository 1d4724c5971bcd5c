import type { LibraryModel } from './model.js';
import { READS } from './parts.js';

/** What a program of its own writes is not known here. */
export const NODE_CHILD_PROCESS: LibraryModel = {
  package: 'node:child_process',
  alsoKnownAs: ['execa', 'cross-spawn', 'zx'],
  docs: 'https://nodejs.org/api/child_process.html',
  members: {
    '{exec,execFile,execSync,execFileSync,spawnSync,execa,execaSync,execaCommand,default}': READS,
    '{spawn,fork}': { drops: true, returns: 'ChildProcess' },
    'ChildProcess#{on,once}': { returns: 'this' },
    'ChildProcess#{kill,send,disconnect,unref}': { drops: true },
  },
};
