import type { LibraryModel, SinkModel } from './model.js';
import { READS } from './parts.js';

const SINK: SinkModel = {
  channel: 'http-request',
  data: ['arg0', 'arg1.json', 'arg1.body', 'arg1.form', 'arg1.searchParams', 'arg1.headers'],
  transport: {
    url: ['arg0', 'arg0.url'],
    base: ['arg1.prefixUrl', 'init0.prefixUrl'],
    unencryptedWhen: [
      [{ at: 'arg1.https.rejectUnauthorized', is: [false] }],
      [{ at: 'init0.https.rejectUnauthorized', is: [false] }],
    ],
  },
  recipient: 'host',
};

export const GOT: LibraryModel = {
  package: 'got',
  docs: 'https://github.com/sindresorhus/got#readme',
  members: {
    '{default,got,get,post,put,patch,delete,head,stream}': { sink: SINK, ...READS },
    'got.{get,post,put,patch,delete,head,stream}': { sink: SINK, ...READS },
    '{Got,Got#get,Got#post,Got#put,Got#patch,Got#delete,Got#head,Got#stream}': { sink: SINK, ...READS },
    '{extend,got.extend,Got#extend}': { drops: true, returns: 'Got' },
  },
};
