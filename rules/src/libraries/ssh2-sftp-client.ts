import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const SSH2_SFTP_CLIENT: LibraryModel = {
  package: 'ssh2-sftp-client',
  docs: 'https://github.com/theophilusx/ssh2-sftp-client#readme',
  types: { default: 'Client' },
  members: {
    default: { drops: true, returns: 'Client' },
    'Client#{put,append}': {
      sink: {
        channel: 'connection',
        data: ['arg0'],
        format: ['arg1'],
        transport: { otherwise: 'encrypted' },
      },
      drops: true,
    },
    'Client#{connect,end,list,exists,stat,get,fastGet,fastPut,delete,rename,mkdir,rmdir,chmod,uploadDir,downloadDir,on}':
      DROPS,
  },
};
