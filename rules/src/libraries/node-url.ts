import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const NODE_URL: LibraryModel = {
  package: 'node:url',
  docs: 'https://nodejs.org/api/url.html',
  types: { URL: 'global:URL', URLSearchParams: 'global:URLSearchParams' },
  members: {
    URL: passes('arg0', 'arg1'),
    URLSearchParams: passes('arg0'),
    '{fileURLToPath,pathToFileURL,format,parse,resolve,domainToASCII}': passes('args'),
  },
};
