import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

const WRITES = { transport: { otherwise: 'encrypted' } } as const;

export const SSH2: LibraryModel = {
  package: 'ssh2',
  docs: 'https://github.com/mscdex/ssh2#readme',
  members: {
    Client: DROPS,
    'Client#{on,once,connect}': { returns: 'this' },
    'Client#exec': { sink: { channel: 'connection', data: ['arg0'], ...WRITES }, drops: true },
    'Client#shell': { drops: true, calls: [{ callee: 'arg0', with: ['arg9', 'Channel'] }] },
    'Channel#{write,end}': { sink: { channel: 'connection', data: ['arg0'], ...WRITES }, drops: true },
    'Client#sftp': { drops: true, calls: [{ callee: 'arg0', with: ['arg9', 'SFTPWrapper'] }] },
    'SFTPWrapper#{writeFile,appendFile}': {
      sink: { channel: 'connection', data: ['arg1'], format: ['arg0'], ...WRITES },
      drops: true,
    },
    'SFTPWrapper#{fastPut,fastGet,readdir,unlink,rename,mkdir,end}': DROPS,
    'Client#{end,destroy,forwardOut}': DROPS,
  },
};
