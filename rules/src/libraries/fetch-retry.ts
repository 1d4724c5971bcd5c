import type { LibraryModel } from './model.js';

/** Gives back the `fetch` that it is given, with repetitions. */
export const FETCH_RETRY: LibraryModel = {
  package: 'fetch-retry',
  alsoKnownAs: ['fetch-cookie'],
  docs: 'https://github.com/jonbern/fetch-retry#readme',
  members: { default: { drops: true, returns: 'arg0' } },
};
