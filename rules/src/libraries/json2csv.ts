import type { LibraryModel } from './model.js';

export const JSON2CSV: LibraryModel = {
  package: '@json2csv/node',
  alsoKnownAs: ['json2csv', '@json2csv/plainjs', 'json-2-csv'],
  docs: 'https://juanjodiaz.github.io/json2csv/',
  types: { AsyncParser: 'Parser', default: 'Parser' },
  members: {
    'Parser#parse': { passes: [{ from: 'arg0', to: 'result', format: 'csv' }] },
    '{parse,parseAsync,json2csv}': { passes: [{ from: 'arg0', to: 'result', format: 'csv' }] },
  },
};
