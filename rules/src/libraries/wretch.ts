import type { LibraryModel } from './model.js';
import { DROPS, READS, requestSinks } from './parts.js';

/** Requests are built up in a chain that starts with the base address. */
const BASE = { base: ['init0'] } as const;

export const WRETCH: LibraryModel = {
  package: 'wretch',
  docs: 'https://elbywan.github.io/wretch/api/',
  members: {
    default: { drops: true, returns: 'Wretch' },
    'Wretch#url': {
      sink: requestSinks({ address: ['arg0'], transport: BASE }),
      returns: 'this',
    },
    'Wretch#query': {
      sink: requestSinks({ address: [], query: ['arg0'], url: [], transport: BASE }),
      returns: 'this',
    },
    'Wretch#{json,body,formData,formUrl,headers}': {
      sink: requestSinks({ address: [], content: ['arg0'], transport: BASE }),
      returns: 'this',
    },
    'Wretch#{post,put,patch}': {
      sink: requestSinks({ address: ['arg1'], content: ['arg0'], transport: BASE }),
      ...READS,
    },
    'Wretch#{get,delete,head,opts}': {
      sink: requestSinks({ address: ['arg0'], transport: BASE }),
      ...READS,
    },
    'Wretch#{auth,accept,content,options,middlewares,addon,catcher,resolve,errorType,polyfills}': {
      returns: 'this',
    },
    WretchError: DROPS,
  },
};
