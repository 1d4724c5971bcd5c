import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

export const JSFORCE: LibraryModel = {
  package: 'jsforce',
  docs: 'https://jsforce.github.io/document/',
  processor: { name: 'Salesforce', hosts: ['.salesforce.com', '.force.com'] },
  members: {
    'Connection#sobject': { drops: true, returns: 'SObject' },
    'SObject#{create,insert,update,upsert,find,findOne}': sendsTo('third-party'),
    'Connection#{create,insert,update,upsert}': sendsTo('third-party', ['args1']),
    'Connection#{query,search}': sendsTo('third-party', ['arg0']),
    'Connection#apex.{post,put,patch}': sendsTo('third-party', ['arg1']),
    'Connection#{login,logout,identity,describe,retrieve}': { drops: true, unknown: true },
    'SObject#{retrieve,destroy,describe}': { drops: true, unknown: true },
  },
};
