import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const NODE_STREAM: LibraryModel = {
  package: 'node:stream',
  alsoKnownAs: ['node:stream/promises'],
  docs: 'https://nodejs.org/api/stream.html',
  types: { Transform: 'Readable', Duplex: 'Readable', PassThrough: 'Readable' },
  members: {
    '{Readable,Writable,Transform,Duplex,PassThrough}': { drops: true },
    'Readable.from': { ...passes('arg0'), returns: 'Readable' },
    'Readable#{pipe,compose}': { passes: [{ from: 'this', to: 'arg0' }], returns: 'arg0' },
    'Readable#{write,push,end}': { passes: [{ from: 'arg0', to: 'this' }] },
    'Readable#{read,setEncoding}': passes('this'),
    'Writable#{write,end}': { passes: [{ from: 'arg0', to: 'this' }] },
    '{pipeline,finished}': {
      passes: [
        { from: 'arg0', to: 'arg1' },
        { from: 'arg0', to: 'arg2' },
      ],
      drops: true,
    },
  },
};
