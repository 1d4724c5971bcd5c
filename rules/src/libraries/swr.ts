import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** A fetcher is called with its key; the key itself stays in the memory of the page. */
export const SWR: LibraryModel = {
  package: 'swr',
  alsoKnownAs: ['swr/infinite', 'swr/immutable'],
  docs: 'https://swr.vercel.app/docs/api',
  members: {
    '{default,useSWR,useSWRImmutable}': {
      drops: true,
      calls: [{ callee: 'arg1', with: ['arg0'], resultTo: 'result.data' }],
      unknown: true,
      returns: 'SWRResponse<<0>>',
    },
    'SWRResponse#data': { is: '<0>', unknown: true },
    preload: { drops: true, calls: [{ callee: 'arg1', with: ['arg0'], resultTo: 'result' }] },
    '{mutate,useSWRConfig,SWRConfig}': DROPS,
  },
};
