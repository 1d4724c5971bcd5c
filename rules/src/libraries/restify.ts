import { REQUEST_MEMBERS } from './express.js';
import type { ApiModel, LibraryModel } from './model.js';
import { DROPS } from './parts.js';

const HANDLES: ApiModel = { calls: [{ callee: 'args', with: ['Request', 'Response'] }], returns: 'this' };

export const RESTIFY: LibraryModel = {
  package: 'restify',
  docs: 'https://github.com/restify/node-restify#readme',
  members: {
    createServer: { drops: true, returns: 'Server' },
    'Server#{get,post,put,patch,del,head,opts,use,pre}': HANDLES,
    'Server#{listen,close,on}': DROPS,
    '{plugins.bodyParser,plugins.queryParser,plugins.acceptParser,plugins.gzipResponse}': DROPS,
    ...REQUEST_MEMBERS,
    // A status may stand before the body.
    'Response#{send,json}': { sink: { channel: 'http-response', data: ['arg0', 'arg1'] }, drops: true },
    'Response#{header,setHeader}': { sink: { channel: 'http-response', data: ['arg1'] }, returns: 'this' },
    'Response#redirect': { sink: { channel: 'url', data: ['arg0', 'arg1'] }, drops: true },
    'Response#{status,contentType}': { returns: 'this' },
  },
};
