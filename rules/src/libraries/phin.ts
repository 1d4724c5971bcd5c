import type { LibraryModel } from './model.js';
import { requests, unchecked } from './parts.js';

const PLACES = {
  address: ['arg0.url'],
  url: ['arg0', 'arg0.url'],
  content: ['arg0.data', 'arg0.body', 'arg0.form', 'arg0.headers'],
  transport: { unencryptedWhen: unchecked('arg0.core.rejectUnauthorized', 'arg0.rejectUnauthorized') },
} as const;

export const PHIN: LibraryModel = {
  package: 'phin',
  alsoKnownAs: ['simple-get'],
  docs: 'https://github.com/ethanent/phin#readme',
  members: { '{default,promisified,get,post,put,patch,delete,concat}': requests(PLACES) },
};
