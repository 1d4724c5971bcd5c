import type { LibraryModel } from './model.js';
import { DROPS, requests } from './parts.js';

const REQUESTS = requests({
  address: ['arg0.url'],
  url: ['arg0', 'arg0.url'],
  query: ['arg1.searchParams'],
  content: ['arg1.json', 'arg1.body', 'arg1.headers'],
  transport: {
    base: [
      ...['arg1.prefixUrl', 'arg1.prefix', 'arg1.baseUrl'],
      ...['init0.prefixUrl', 'init0.prefix', 'init0.baseUrl'],
    ],
  },
});

export const KY: LibraryModel = {
  package: 'ky',
  alsoKnownAs: ['ky-universal'],
  docs: 'https://github.com/sindresorhus/ky#readme',
  members: {
    '{default,get,post,put,patch,delete,head}': REQUESTS,
    '{Ky,Ky#get,Ky#post,Ky#put,Ky#patch,Ky#delete,Ky#head}': REQUESTS,
    '{create,extend,Ky#create,Ky#extend}': { drops: true, returns: 'Ky' },
    '{isHTTPError,isTimeoutError,isKyError,stop,retry}': DROPS,
  },
};
