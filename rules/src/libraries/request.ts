import type { LibraryModel } from './model.js';
import { DROPS, READS, requestSinks, unchecked } from './parts.js';

const REQUESTS = {
  sink: requestSinks({
    address: ['arg0.url', 'arg0.uri'],
    url: ['arg0', 'arg0.url', 'arg0.uri'],
    query: ['arg0.qs', 'arg1.qs'],
    content: [
      ...['arg0.json', 'arg0.body', 'arg0.form', 'arg0.formData', 'arg0.headers', 'arg0.auth'],
      ...['arg1.json', 'arg1.body', 'arg1.form', 'arg1.formData', 'arg1.headers', 'arg1.auth'],
    ],
    transport: {
      base: ['arg0.baseUrl', 'arg1.baseUrl', 'init0.baseUrl'],
      unencryptedWhen: unchecked(
        ...['arg0.rejectUnauthorized', 'arg0.strictSSL', 'arg1.rejectUnauthorized'],
        ...['arg1.strictSSL', 'init0.rejectUnauthorized', 'init0.strictSSL'],
      ),
    },
  }),
  ...READS,
};

export const REQUEST: LibraryModel = {
  package: 'request',
  alsoKnownAs: ['request-promise', 'request-promise-native', 'requestretry', 'postman-request'],
  docs: 'https://github.com/request/request#readme',
  members: {
    '{default,get,post,put,patch,del,delete,head}': REQUESTS,
    '{Request,Request#get,Request#post,Request#put,Request#patch,Request#del,Request#head}': REQUESTS,
    'Request#{delete}': REQUESTS,
    '{defaults,Request#defaults}': { drops: true, returns: 'Request' },
    '{jar,cookie,debug}': DROPS,
  },
};
