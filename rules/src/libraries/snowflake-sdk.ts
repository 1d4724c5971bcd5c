import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const SNOWFLAKE_SDK: LibraryModel = {
  package: 'snowflake-sdk',
  docs: 'https://docs.snowflake.com/en/developer-guide/node-js/nodejs-driver-execute',
  processor: { name: 'Snowflake', hosts: ['.snowflakecomputing.com'] },
  members: {
    '{createConnection,createPool}': { drops: true, returns: 'Connection' },
    'Connection#{execute,streamExecute}': {
      sink: {
        channel: 'database',
        data: ['arg0.binds', 'arg0.sqlText'],
        recipient: 'processor',
        transport: { otherwise: 'encrypted' },
      },
      drops: true,
    },
    'Connection#{connect,connectAsync,destroy,isUp}': DROPS,
    configure: DROPS,
  },
};
