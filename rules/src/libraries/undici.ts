import type { LibraryModel } from './model.js';
import { DROPS, passes, READS, requests, requestSinks, unchecked } from './parts.js';

const CALL = {
  address: ['arg0'],
  query: ['arg1.query'],
  content: ['arg1.body', 'arg1.headers'],
  transport: { unencryptedWhen: unchecked('arg1.dispatcher.connect.rejectUnauthorized') },
} as const;

export const UNDICI: LibraryModel = {
  package: 'undici',
  docs: 'https://undici.nodejs.org/#/docs/api/Dispatcher',
  types: {
    Pool: 'Client',
    Response: 'global:Response',
    Headers: 'global:Headers',
    FormData: 'global:FormData',
    WebSocket: 'global:WebSocket',
    EventSource: 'global:EventSource',
  },
  members: {
    '{request,stream,pipeline}': requests(CALL),
    fetch: { sink: requestSinks(CALL), drops: true, returns: 'global:Response' },
    'Client#{request,stream,pipeline}': {
      sink: requestSinks({
        address: ['arg0.path'],
        url: ['init0'],
        query: ['arg0.query'],
        content: ['arg0.body', 'arg0.headers'],
        transport: { unencryptedWhen: unchecked('init1.connect.rejectUnauthorized') },
      }),
      ...READS,
    },
    'Client#{close,destroy,on}': DROPS,
    '{Client,Pool,Agent,ProxyAgent,EnvHttpProxyAgent,RetryAgent,MockAgent,setGlobalDispatcher}': DROPS,
    Headers: { ...passes('arg0'), returns: 'global:Headers' },
    FormData: { drops: true, returns: 'global:FormData' },
  },
};
