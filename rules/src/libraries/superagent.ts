import type { LibraryModel } from './model.js';
import { DROPS, requestSinks } from './parts.js';

/** A request is built up in a chain; each link adds data to what is sent. */
const TRANSPORT = { base: ['init0'] } as const;

export const SUPERAGENT: LibraryModel = {
  package: 'superagent',
  docs: 'https://ladjs.github.io/superagent/',
  types: { SuperAgentRequest: 'Request', SuperAgent: 'Agent', SuperAgentStatic: 'Agent' },
  members: {
    '{get,post,put,patch,delete,del,head}': {
      sink: [
        ...requestSinks({ address: ['arg0'] }),
        ...requestSinks({ address: [], content: ['arg1'], url: ['arg0'] }),
      ],
      drops: true,
      returns: 'Request',
    },
    'Agent#{get,post,put,patch,delete,del,head}': {
      sink: requestSinks({ address: ['arg0'] }),
      drops: true,
      returns: 'Request',
    },
    agent: { drops: true, returns: 'Agent' },
    'Request#{send,field,attach}': {
      sink: requestSinks({ address: [], content: ['args'], transport: TRANSPORT }),
      returns: 'this',
    },
    'Request#query': {
      sink: requestSinks({ address: [], query: ['arg0'], url: [], transport: TRANSPORT }),
      returns: 'this',
    },
    'Request#set': {
      sink: requestSinks({ address: [], content: ['arg1', 'arg0.*'], transport: TRANSPORT }),
      returns: 'this',
    },
    'Request#{type,accept,timeout,retry,auth,ok,redirects,withCredentials,responseType,buffer,parse,ca,key,cert,on,use}':
      { returns: 'this' },
    'Request#{abort,end}': DROPS,
  },
};
