import type { LibraryModel } from './model.js';
import { logs } from './parts.js';

export const NODE_PROCESS: LibraryModel = {
  package: 'node:process',
  docs: 'https://nodejs.org/api/process.html',
  members: {
    '{stdout,stderr}.write': logs(['arg0']),
    emitWarning: logs(['arg0']),
    'env.*': { drops: true },
    '{cwd,exit,uptime,hrtime,memoryUsage,kill,nextTick,argv,pid,platform}': { drops: true },
  },
};
