import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const NODE_QUERYSTRING: LibraryModel = {
  package: 'node:querystring',
  alsoKnownAs: ['qs', 'query-string'],
  docs: 'https://nodejs.org/api/querystring.html',
  members: { '{stringify,encode,escape,unescape,parse,decode,stringifyUrl,parseUrl}': passes('arg0') },
};
