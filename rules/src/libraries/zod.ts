import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const ZOD: LibraryModel = {
  package: 'zod',
  alsoKnownAs: ['zod/v4', 'zod/v3'],
  docs: 'https://zod.dev/api',
  types: { ZodObject: 'Schema', ZodType: 'Schema', ZodSchema: 'Schema', ZodTypeAny: 'Schema' },
  members: {
    'z.*': { drops: true, returns: 'Schema' },
    'z.coerce.*': { drops: true, returns: 'Schema' },
    'Schema#{parse,parseAsync}': passes('arg0'),
    'Schema#{safeParse,safeParseAsync}': { passes: [{ from: 'arg0', to: 'result.data' }] },
    'Schema#*': { drops: true, returns: 'this' },
    '{flattenError,treeifyError,prettifyError,z.flattenError,z.treeifyError,z.prettifyError}': {
      drops: true,
    },
  },
};
