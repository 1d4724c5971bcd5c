import type { LibraryModel } from './model.js';
import { exchanges } from './parts.js';

export const JSFORCE: LibraryModel = {
  package: 'jsforce',
  docs: 'https://jsforce.github.io/document/',
  processor: { name: 'Salesforce', hosts: ['.salesforce.com', '.force.com'] },
  members: {
    'Connection#sobject': { drops: true, returns: 'SObject' },
    'SObject#{create,insert,update,upsert,find,findOne}': exchanges(),
    'Connection#{create,insert,update,upsert}': exchanges(['args1']),
    'Connection#{query,search}': exchanges(['arg0']),
    'Connection#apex.{post,put,patch}': exchanges(['arg1']),
    'Connection#{login,logout,identity,describe,retrieve}': { drops: true, unknown: true },
    'SObject#{retrieve,destroy,describe}': { drops: true, unknown: true },
  },
};
