import type { LibraryModel } from './model.js';
import { READS } from './parts.js';

export const UNDICI: LibraryModel = {
  package: 'undici',
  docs: 'https://undici.nodejs.org/',
  types: { Pool: 'Client' },
  members: {
    '{fetch,request,stream,pipeline}': {
      sink: {
        channel: 'http-request',
        data: ['arg0', 'arg1.body', 'arg1.headers', 'arg1.query'],
        transport: { url: ['arg0'] },
        recipient: 'host',
      },
      ...READS,
    },
    'Client#{request,stream,pipeline}': {
      sink: {
        channel: 'http-request',
        data: ['arg0.body', 'arg0.path', 'arg0.query', 'arg0.headers'],
        transport: { url: ['init0'] },
        recipient: 'host',
      },
      ...READS,
    },
    '{Agent,ProxyAgent,setGlobalDispatcher}': { drops: true },
  },
};
