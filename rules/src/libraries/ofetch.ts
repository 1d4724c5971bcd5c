import type { LibraryModel } from './model.js';
import { requests, requestSinks } from './parts.js';

const PLACES = {
  address: ['arg0.url'],
  url: ['arg0', 'arg0.url'],
  query: ['arg1.query', 'arg1.params'],
  content: ['arg1.body', 'arg1.headers'],
  transport: { base: ['arg1.baseURL', 'init0.baseURL'] },
} as const;

export const OFETCH: LibraryModel = {
  package: 'ofetch',
  alsoKnownAs: ['ohmyfetch'],
  docs: 'https://github.com/unjs/ofetch#readme',
  types: { $Fetch: 'Fetch' },
  members: {
    '{ofetch,$fetch}': requests(PLACES),
    '{ofetch,$fetch}.raw': requests(PLACES),
    '{ofetch,$fetch}.native': { sink: requestSinks(PLACES), drops: true, returns: 'global:Response' },
    '{ofetch,$fetch}.create': { drops: true, returns: 'Fetch' },
    '{createFetch,Fetch#create}': { drops: true, returns: 'Fetch' },
    '{Fetch,Fetch#raw}': requests(PLACES),
  },
};
