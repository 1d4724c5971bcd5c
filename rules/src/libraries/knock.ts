import type { LibraryModel } from './model.js';
import { exchanges, sendsTo } from './parts.js';

export const KNOCK: LibraryModel = {
  package: '@knocklabs/node',
  docs: 'https://docs.knock.app/api-reference/overview',
  processor: { name: 'Knock', hosts: ['api.knock.app', '.knock.app'] },
  types: { default: 'Knock' },
  members: {
    'Knock#workflows.trigger': sendsTo('message', ['arg1']),
    'Knock#users.{update,identify}': exchanges(['arg1']),
    'Knock#objects.set': exchanges(['arg2']),
    'Knock#{users.get,users.delete,workflows.cancel}': { drops: true, unknown: true },
  },
};
