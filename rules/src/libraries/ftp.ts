import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const FTP: LibraryModel = {
  package: 'ftp',
  alsoKnownAs: ['promise-ftp', '@icetee/ftp'],
  docs: 'https://github.com/mscdex/node-ftp#readme',
  types: { default: 'Client' },
  members: {
    '{default,Client}': { drops: true, returns: 'Client' },
    'Client#connect': {
      passes: [
        { from: 'arg0.host', to: 'this.host' },
        { from: 'arg0.secure', to: 'this.secure' },
      ],
      drops: true,
    },
    'Client#{put,append}': {
      sink: {
        channel: 'connection',
        data: ['arg0'],
        transport: {
          unencryptedWhen: [
            [{ at: 'this.secure', is: [false, 'control'] }],
            [
              { at: 'this.host', present: true },
              { at: 'this.secure', present: false },
            ],
          ],
          encryptedWhen: [[{ at: 'this.secure', is: [true, 'implicit'] }]],
          host: ['this.host'],
        },
        format: ['arg1'],
      },
      drops: true,
    },
    'Client#{on,once}': { returns: 'this' },
    'Client#{get,list,delete,rename,mkdir,rmdir,cwd,end,destroy}': DROPS,
  },
};
