import type { LibraryModel, TransportModel } from './model.js';
import { DROPS } from './parts.js';

/** Without `secure`, FTP sends names, passwords and files as they are. The options are kept from `access`. */
const TRANSPORT: TransportModel = {
  unencryptedWhen: [
    [{ at: 'this.secure', is: [false] }],
    [{ at: 'this.secureOptions.rejectUnauthorized', is: [false] }],
    [
      { at: 'this.host', present: true },
      { at: 'this.secure', present: false },
    ],
  ],
  encryptedWhen: [[{ at: 'this.secure', is: [true, 'implicit'] }]],
  host: ['this.host'],
};

export const BASIC_FTP: LibraryModel = {
  package: 'basic-ftp',
  docs: 'https://github.com/patrickjuchli/basic-ftp#readme',
  members: {
    Client: DROPS,
    'Client#access': {
      passes: [
        { from: 'arg0.host', to: 'this.host' },
        { from: 'arg0.secure', to: 'this.secure' },
        { from: 'arg0.secureOptions', to: 'this.secureOptions' },
      ],
      drops: true,
    },
    'Client#{uploadFrom,appendFrom}': {
      sink: { channel: 'connection', data: ['arg0'], transport: TRANSPORT, format: ['arg1'] },
      drops: true,
    },
    'Client#{connect,connectImplicitTLS,useTLS,login,useDefaultSettings,cd,cdup,pwd,ensureDir,list,remove,rename,size,close,downloadTo,downloadToDir,uploadFromDir,trackProgress,removeDir,send}':
      DROPS,
  },
};
