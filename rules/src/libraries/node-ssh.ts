import type { LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

export const NODE_SSH: LibraryModel = {
  package: 'node-ssh',
  docs: 'https://github.com/steelbrain/node-ssh#readme',
  members: {
    NodeSSH: DROPS,
    'NodeSSH#{execCommand,exec}': {
      sink: {
        channel: 'connection',
        data: ['arg0', 'arg1', 'arg2.stdin'],
        transport: { otherwise: 'encrypted' },
      },
      ...READS,
    },
    'NodeSSH#{connect,putFile,putFiles,getFile,putDirectory,getDirectory,mkdir,dispose,isConnected}': DROPS,
  },
};
