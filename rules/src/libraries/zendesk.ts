import type { LibraryModel } from './model.js';
import { exchanges } from './parts.js';

export const ZENDESK: LibraryModel = {
  package: 'node-zendesk',
  docs: 'https://blakmatrix.github.io/node-zendesk/',
  processor: { name: 'Zendesk', hosts: ['.zendesk.com', '.zdassets.com'] },
  members: {
    createClient: { drops: true, returns: 'Client' },
    'Client#{tickets,users,organizations,requests}.create': exchanges(['arg0']),
    'Client#{tickets,users}.update': exchanges(['arg1']),
    'Client#users.{createOrUpdate,createMany,search}': exchanges(['arg0']),
    'Client#search.query': exchanges(['arg0']),
    'Client#{tickets,users,organizations}.{show,list,delete}': { drops: true, unknown: true },
  },
};
