import type { LibraryModel } from './model.js';
import { exchanges } from './parts.js';

export const AIRTABLE: LibraryModel = {
  package: 'airtable',
  docs: 'https://github.com/Airtable/airtable.js#readme',
  processor: { name: 'Airtable', hosts: ['api.airtable.com', '.airtable.com'] },
  types: { default: 'Airtable' },
  members: {
    '{base,Airtable#base}': { drops: true, returns: 'Base' },
    // Calling the base with the name of a table.
    '{Base,Base#table}': { drops: true, returns: 'Table' },
    'Table#{create,update,replace}': exchanges(),
    'Table#select': { ...exchanges(['arg0']), returns: 'Query' },
    'Query#{all,firstPage,eachPage}': { drops: true, unknown: true },
    'Table#{find,destroy}': { drops: true, unknown: true },
    configure: { drops: true },
  },
};
