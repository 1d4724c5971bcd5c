import type { LibraryModel, TransportModel } from './model.js';
import { DROPS, unchecked } from './parts.js';

const TRANSPORT: TransportModel = {
  unencryptedWhen: [
    ...unchecked('init0.rejectUnauthorized', 'init1.rejectUnauthorized', 'init2.rejectUnauthorized'),
    // Protocols that are broken count as none.
    [{ at: 'init0.maxVersion', is: ['TLSv1', 'TLSv1.1'] }],
    [{ at: 'init0.secureProtocol', matches: /^(?:SSLv[23]|TLSv1(?:_1)?)_/ }],
  ],
  host: ['init0.host', 'init1'],
  otherwise: 'encrypted',
};

export const NODE_TLS: LibraryModel = {
  package: 'node:tls',
  docs: 'https://nodejs.org/api/tls.html',
  members: {
    connect: { drops: true, returns: 'TLSSocket' },
    'TLSSocket#{write,end}': {
      sink: { channel: 'connection', data: ['arg0'], transport: TRANSPORT },
      drops: true,
    },
    'TLSSocket#{on,once,setEncoding,setTimeout}': { returns: 'this' },
    'TLSSocket#{destroy,getPeerCertificate,getCipher,authorized,authorizationError}': DROPS,
    createServer: {
      calls: [
        { callee: 'arg0', with: ['TLSSocket'] },
        { callee: 'arg1', with: ['TLSSocket'] },
      ],
      returns: 'node:net:Server',
    },
    '{createSecureContext,checkServerIdentity,getCiphers}': DROPS,
  },
};
