import type { LibraryModel } from './model.js';
import { exchanges, sendsTo } from './parts.js';

export const PLIVO: LibraryModel = {
  package: 'plivo',
  docs: 'https://github.com/plivo/plivo-node#readme',
  processor: { name: 'Plivo', hosts: ['api.plivo.com', '.plivo.com'] },
  members: {
    'Client#{messages,calls}.create': sendsTo('message'),
    'Client#verify_session.create': sendsTo('message', ['arg0']),
    'Client#lookup.get': exchanges(['arg0']),
    'Client#{messages.list,messages.get,account.get}': { drops: true, unknown: true },
  },
};
