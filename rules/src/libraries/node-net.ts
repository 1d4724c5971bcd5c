import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** A raw socket carries bytes as they are. */
export const NODE_NET: LibraryModel = {
  package: 'node:net',
  docs: 'https://nodejs.org/api/net.html',
  members: {
    '{connect,createConnection}': { drops: true, returns: 'Socket' },
    Socket: DROPS,
    'Socket#connect': {
      passes: [
        { from: 'arg0.host', to: 'this.host' },
        { from: 'arg1', to: 'this.host' },
      ],
      returns: 'this',
    },
    'Socket#{write,end}': {
      sink: {
        channel: 'connection',
        data: ['arg0'],
        transport: { host: ['init0.host', 'init1', 'this.host'], otherwise: 'unencrypted' },
      },
      drops: true,
    },
    'Socket#{on,once,setEncoding,setTimeout,setKeepAlive,setNoDelay,pause,resume}': { returns: 'this' },
    'Socket#{destroy,ref,unref}': DROPS,
    createServer: {
      calls: [
        { callee: 'arg0', with: ['Socket'] },
        { callee: 'arg1', with: ['Socket'] },
      ],
      returns: 'Server',
    },
    'Server#{listen,close,on,once}': { returns: 'this' },
    '{isIP,isIPv4,isIPv6}': DROPS,
  },
};
