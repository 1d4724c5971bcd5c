import type { ApiModel, LibraryModel, TransportModel } from './model.js';
import { DROPS, READS } from './parts.js';

/** `+s` stands for TLS with a check of the certificate, `+ssc` for TLS without one, nothing for none. */
const TRANSPORT: TransportModel = {
  unencryptedWhen: [
    [{ at: 'init0', matches: /^(?:bolt|neo4j)\+ssc:/ }],
    [
      { at: 'init0', matches: /^(?:bolt|neo4j):\/\/(?!localhost|127\.)[^:/]+\./ },
      { at: 'init2.encrypted', present: false },
    ],
  ],
  encryptedWhen: [
    [{ at: 'init0', matches: /^(?:bolt|neo4j)\+s:/ }],
    [{ at: 'init2.encrypted', is: [true, 'ENCRYPTION_ON'] }],
  ],
  url: ['init0'],
};

const RUNS: ApiModel = {
  sink: { channel: 'database', data: ['arg0', 'arg1'], transport: TRANSPORT },
  ...READS,
};

export const NEO4J_DRIVER: LibraryModel = {
  package: 'neo4j-driver',
  docs: 'https://neo4j.com/docs/javascript-manual/current/connect-advanced/',
  types: { Transaction: 'Session', ManagedTransaction: 'Session' },
  members: {
    driver: { drops: true, returns: 'Driver' },
    'Driver#session': { drops: true, returns: 'Session' },
    'Driver#executeQuery': RUNS,
    'Session#run': RUNS,
    'Session#beginTransaction': { drops: true, returns: 'this' },
    'Session#{executeWrite,executeRead,writeTransaction,readTransaction}': {
      drops: true,
      calls: [{ callee: 'arg0', with: ['this'], resultTo: 'result' }],
    },
    'Session#{close,commit,rollback,lastBookmarks}': DROPS,
    'Driver#{close,verifyConnectivity,getServerInfo}': DROPS,
    'auth.{basic,bearer,none}': DROPS,
    '{int,integer,types,session}': DROPS,
  },
};
