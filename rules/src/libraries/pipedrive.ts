import type { LibraryModel } from './model.js';
import { sendsTo } from './parts.js';

const APIS = ['PersonsApi', 'LeadsApi', 'DealsApi', 'NotesApi'];

export const PIPEDRIVE: LibraryModel = {
  package: 'pipedrive',
  docs: 'https://github.com/pipedrive/client-nodejs#readme',
  processor: { name: 'Pipedrive', hosts: ['api.pipedrive.com', '.pipedrive.com'] },
  // Since version 25 the classes stand under the version of the interface.
  types: Object.fromEntries(
    APIS.flatMap((api) => ['v1', 'v2'].map((version) => [`${version}.${api}`, api] as const)),
  ),
  members: {
    'PersonsApi#{addPerson,updatePerson,searchPersons}': sendsTo('third-party'),
    'LeadsApi#{addLead,searchLeads}': sendsTo('third-party'),
    'DealsApi#addDeal': sendsTo('third-party'),
    'NotesApi#{addNote,updateNote}': sendsTo('third-party'),
    'PersonsApi#{getPerson,getPersons,deletePerson}': { drops: true, unknown: true },
  },
};
