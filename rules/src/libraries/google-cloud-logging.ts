import type { LibraryModel } from './model.js';
import { DROPS, logs } from './parts.js';

const SEVERITIES = '{alert,critical,debug,emergency,error,info,notice,warning,write}';

const ENTERS = logs(['arg0'], { recipient: 'processor', transport: { otherwise: 'encrypted' } });

export const GOOGLE_CLOUD_LOGGING: LibraryModel = {
  package: '@google-cloud/logging',
  docs: 'https://cloud.google.com/nodejs/docs/reference/logging/latest',
  processor: { name: 'Google Cloud', hosts: ['logging.googleapis.com'] },
  members: {
    'Logging#{log,logSync}': { drops: true, returns: 'Log' },
    'Logging#entry': { passes: [{ from: 'args', to: 'result' }] },
    'Log#entry': { passes: [{ from: 'args', to: 'result' }] },
    [`Log#${SEVERITIES}`]: ENTERS,
    'Log#{getEntries,delete}': DROPS,
  },
  types: { LogSync: 'Log' },
};
