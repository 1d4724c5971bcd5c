import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** The function that sends is called when the caller says so, with what its own parameter declares. */
export const SWR_MUTATION: LibraryModel = {
  package: 'swr/mutation',
  docs: 'https://swr.vercel.app/docs/mutation#useswrmutation',
  members: { default: DROPS },
};
