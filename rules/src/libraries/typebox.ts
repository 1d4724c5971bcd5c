import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const TYPEBOX: LibraryModel = {
  package: '@sinclair/typebox',
  alsoKnownAs: ['typebox', '@sinclair/typebox/value', 'typebox/value', '@sinclair/typebox/compiler'],
  docs: 'https://github.com/sinclairzx81/typebox#readme',
  members: {
    'Type.*': { drops: true },
    'Value.{Parse,Decode,Encode,Cast,Convert,Clean,Default,Clone}': passes('arg1'),
    'Value.{Check,Errors,Hash,Equal,Diff}': { drops: true },
    'TypeCompiler.Compile': { drops: true, returns: 'TypeCheck' },
    'TypeCheck#{Check,Errors}': { drops: true },
    'TypeCheck#{Decode,Encode}': passes('arg0'),
  },
};
