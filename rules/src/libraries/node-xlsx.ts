import type { LibraryModel } from './model.js';
import { formats, READS } from './parts.js';

/** One package that writes and reads workbooks: a list of sheets, each with its rows in `data`. */
export const NODE_XLSX: LibraryModel = {
  package: 'node-xlsx',
  docs: 'https://github.com/mgcrea/node-xlsx#readme',
  members: { build: formats('xlsx', 'arg0'), parse: READS, parseMetadata: { drops: true } },
};
