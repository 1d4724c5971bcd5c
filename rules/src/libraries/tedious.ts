import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const TEDIOUS: LibraryModel = {
  package: 'tedious',
  docs: 'https://tediousjs.github.io/tedious/api-connection.html',
  members: {
    '{Connection,Request}': DROPS,
    'Request#addParameter': { passes: [{ from: 'arg2', to: 'this' }], drops: true },
    'Connection#{execSql,callProcedure,execSqlBatch,execBulkLoad,prepare,execute}': {
      sink: {
        channel: 'database',
        data: ['arg0', 'arg1'],
        transport: {
          unencryptedWhen: [
            [{ at: 'init0.options.encrypt', is: [false] }],
            [{ at: 'init0.options.trustServerCertificate', is: [true] }],
          ],
          encryptedWhen: [[{ at: 'init0.options.encrypt', is: [true] }]],
          host: ['init0.server'],
        },
      },
      drops: true,
    },
    'Connection#{connect,close,on,cancel,beginTransaction,commitTransaction,rollbackTransaction,newBulkLoad}':
      DROPS,
    'Request#{on,addOutputParameter}': DROPS,
  },
};
