import type { LibraryModel, SinkModel } from './model.js';
import { READS } from './parts.js';

const SINK: SinkModel = {
  channel: 'http-request',
  data: ['arg0', 'arg1.json', 'arg1.body', 'arg1.searchParams', 'arg1.headers'],
  transport: {
    url: ['arg0', 'arg0.url'],
    base: ['arg1.prefixUrl', 'arg1.baseUrl', 'init0.prefixUrl', 'init0.baseUrl'],
  },
  recipient: 'host',
};

export const KY: LibraryModel = {
  package: 'ky',
  alsoKnownAs: ['ky-universal'],
  docs: 'https://github.com/sindresorhus/ky#readme',
  members: {
    '{default,get,post,put,patch,delete,head}': { sink: SINK, ...READS },
    '{Ky,Ky#get,Ky#post,Ky#put,Ky#patch,Ky#delete,Ky#head}': { sink: SINK, ...READS },
    '{create,extend,Ky#create,Ky#extend}': { drops: true, returns: 'Ky' },
  },
};
