import type { ApiModel, LibraryModel, TransportModel } from './model.js';
import { DROPS, READS } from './parts.js';

const TRANSPORT: TransportModel = {
  unencryptedWhen: [
    [{ at: 'init0.sslOptions.rejectUnauthorized', is: [false] }],
    [
      { at: 'init0.contactPoints.0', matches: /^(?!localhost|127\.)[^:]+\./ },
      { at: 'init0.sslOptions', present: false },
    ],
  ],
  encryptedWhen: [[{ at: 'init0.sslOptions', present: true }], [{ at: 'init0.cloud', present: true }]],
};

const writes = (...data: string[]): ApiModel => ({
  sink: { channel: 'database', data, transport: TRANSPORT },
  ...READS,
});

export const CASSANDRA_DRIVER: LibraryModel = {
  package: 'cassandra-driver',
  alsoKnownAs: ['dse-driver'],
  docs: 'https://docs.datastax.com/en/developer/nodejs-driver/latest/api/class.Client/',
  members: {
    Client: DROPS,
    'Client#execute': writes('arg0', 'arg1'),
    'Client#batch': writes('arg0'),
    'Client#{connect,shutdown,eachRow,stream,on}': DROPS,
    'types.{Uuid,TimeUuid,consistencies}': DROPS,
  },
};
