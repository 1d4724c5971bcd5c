import type { LibraryModel } from './model.js';
import { exchanges } from './parts.js';

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
    'PersonsApi#{addPerson,updatePerson,searchPersons}': exchanges(),
    'LeadsApi#{addLead,searchLeads}': exchanges(),
    'DealsApi#addDeal': exchanges(),
    'NotesApi#{addNote,updateNote}': exchanges(),
    'PersonsApi#{getPerson,getPersons,deletePerson}': { drops: true, unknown: true },
  },
};
