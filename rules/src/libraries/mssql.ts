import type { LibraryModel, TransportModel } from './model.js';
import { DROPS, passes, READS, stores } from './parts.js';

/** The driver encrypts unless it is told not to; trusting any certificate protects from nobody on the line. */
const TRANSPORT: TransportModel = {
  unencryptedWhen: [
    [{ at: 'init0.encrypt', is: [false] }],
    [{ at: 'init0.trustServerCertificate', is: [true] }],
    [{ at: 'init0.options.encrypt', is: [false] }],
    [{ at: 'init0.options.trustServerCertificate', is: [true] }],
  ],
  encryptedWhen: [[{ at: 'init0.server', present: true }]],
  host: ['init0.server'],
};

export const MSSQL: LibraryModel = {
  package: 'mssql',
  alsoKnownAs: ['mssql/msnodesqlv8'],
  docs: 'https://github.com/tediousjs/node-mssql#readme',
  types: { PreparedStatement: 'Request' },
  members: {
    connect: { drops: true, returns: 'ConnectionPool' },
    '{ConnectionPool,Transaction}': DROPS,
    'ConnectionPool#connect': { drops: true, returns: 'this' },
    '{ConnectionPool,Transaction}#request': { drops: true, returns: 'Request' },
    Request: DROPS,
    'Request#input': {
      sink: { channel: 'database', data: ['arg1', 'arg2'], transport: TRANSPORT },
      returns: 'this',
    },
    'Request#output': { returns: 'this' },
    'Request#{query,batch}': {
      sink: { channel: 'database', data: ['args'], transport: TRANSPORT },
      ...READS,
    },
    'Request#{execute,prepare}': READS,
    'Request#bulk': stores(['arg0'], { transport: TRANSPORT }),
    query: { sink: { channel: 'database', data: ['args'] }, ...READS },
    'Table#rows.add': { passes: [{ from: 'args', to: 'this' }], drops: true },
    '{NVarChar,VarChar,Int,BigInt,Date,DateTime,Bit,Decimal,Text,MAX}': passes(),
    'ConnectionPool#{close,on}': DROPS,
  },
};
