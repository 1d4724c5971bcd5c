import type { ApiModel, LibraryModel } from './model.js';
import { exportsData, formats } from './parts.js';

/** Streams turn what is written to them into CSV; where they lead is somewhere else in the code. */
const STREAM: Record<string, ApiModel> = {
  'Transform#{write,end}': exportsData(['arg0']),
  'Transform#{on,once,pipe}': { returns: 'this' },
};

export const JSON2CSV: LibraryModel = {
  package: 'json2csv',
  docs: 'https://github.com/zemirco/json2csv#readme',
  types: { AsyncParser: 'Transform' },
  members: {
    '{Parser,Transform,AsyncParser}': { drops: true },
    'Parser#parse': formats('csv', 'arg0'),
    '{parse,parseAsync}': formats('csv', 'arg0'),
    ...STREAM,
  },
};

export const JSON2CSV_PLAINJS: LibraryModel = {
  package: '@json2csv/plainjs',
  docs: 'https://juanjodiaz.github.io/json2csv/#/parsers/parser',
  members: {
    '{Parser,StreamParser}': { drops: true },
    'Parser#parse': formats('csv', 'arg0'),
    'StreamParser#write': exportsData(['arg0']),
    'StreamParser#pushLine': exportsData(['arg0']),
    'StreamParser#end': { drops: true },
  },
};

export const JSON2CSV_NODE: LibraryModel = {
  package: '@json2csv/node',
  alsoKnownAs: ['@json2csv/whatwg'],
  docs: 'https://juanjodiaz.github.io/json2csv/#/parsers/node-async-parser',
  types: { Transform: 'json2csv:Transform' },
  members: {
    '{AsyncParser,Transform}': { drops: true },
    'AsyncParser#parse': { ...formats('csv', 'arg0'), returns: 'Processor' },
    // What the parser makes is a stream of text, that a promise stands for.
    'Processor#promise': { passes: [{ from: 'this', to: 'result', format: 'csv' }] },
    'Processor#{on,once,pipe}': { returns: 'this' },
  },
};

export const JSON_2_CSV: LibraryModel = {
  package: 'json-2-csv',
  docs: 'https://github.com/mrodrig/json-2-csv#readme',
  members: {
    '{json2csv,json2csvAsync,default.json2csv}': formats('csv', 'arg0'),
    csv2json: { passes: [{ from: 'arg0', to: 'result' }] },
  },
};
