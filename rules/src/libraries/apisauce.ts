import type { LibraryModel } from './model.js';
import { DROPS, requests } from './parts.js';

const BASE = { base: ['init0.baseURL'] } as const;

export const APISAUCE: LibraryModel = {
  package: 'apisauce',
  docs: 'https://github.com/infinitered/apisauce#readme',
  types: { ApisauceInstance: 'Api' },
  members: {
    create: { drops: true, returns: 'Api' },
    'Api#{get,delete,head,link,unlink}': requests({
      address: ['arg0'],
      query: ['arg1', 'arg2.params'],
      content: ['arg2.headers'],
      transport: BASE,
    }),
    'Api#{post,put,patch}': requests({
      address: ['arg0'],
      query: ['arg2.params'],
      content: ['arg1', 'arg2.headers'],
      transport: BASE,
    }),
    'Api#any': requests({
      address: ['arg0.url'],
      query: ['arg0.params'],
      content: ['arg0.data', 'arg0.headers'],
      transport: BASE,
    }),
    'Api#{setHeader,setHeaders,addMonitor,addRequestTransform,addResponseTransform,setBaseURL}': DROPS,
  },
};
