import type { LibraryModel } from './model.js';
import { DROPS, logs } from './parts.js';

export const OPENTELEMETRY_LOGS: LibraryModel = {
  package: '@opentelemetry/api-logs',
  docs: 'https://opentelemetry.io/docs/specs/otel/logs/api/',
  members: {
    'logs.getLogger': { drops: true, returns: 'Logger' },
    'logs.{getLoggerProvider,setGlobalLoggerProvider,disable}': DROPS,
    'LoggerProvider#getLogger': { drops: true, returns: 'Logger' },
    'Logger#emit': logs(['arg0']),
  },
};
