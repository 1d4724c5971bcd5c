import type { LibraryModel } from './model.js';
import { requests, unchecked } from './parts.js';

const REQUESTS = requests({
  address: ['arg0.url'],
  url: ['arg0', 'arg0.url', 'arg1.url'],
  query: ['arg0.searchParams', 'arg1.searchParams'],
  content: [
    ...['arg0.json', 'arg0.body', 'arg0.form', 'arg0.headers', 'arg0.password'],
    ...['arg1.json', 'arg1.body', 'arg1.form', 'arg1.headers', 'arg1.password'],
  ],
  transport: {
    base: ['arg1.prefixUrl', 'init0.prefixUrl'],
    unencryptedWhen: unchecked(
      'arg0.https.rejectUnauthorized',
      'arg1.https.rejectUnauthorized',
      'init0.https.rejectUnauthorized',
    ),
  },
});

export const GOT: LibraryModel = {
  package: 'got',
  docs: 'https://github.com/sindresorhus/got/blob/main/documentation/2-options.md',
  members: {
    '{default,get,post,put,patch,delete,head,stream,paginate}': REQUESTS,
    '{got,got.get,got.post,got.put,got.patch,got.delete,got.head}': REQUESTS,
    '{Got,Got#get,Got#post,Got#put,Got#patch,Got#delete,Got#head,Got#stream,Got#paginate}': REQUESTS,
    '{stream,Got#stream}.{get,post,put,patch,delete,head}': REQUESTS,
    '{extend,got.extend,Got#extend}': { drops: true, returns: 'Got' },
  },
};
