import type { LibraryModel, TransportModel } from './model.js';
import { DROPS } from './parts.js';

/** `ldap:` is plain unless `starttls` comes first; what it was called with is kept in the client. */
const TRANSPORT: TransportModel = {
  encryptedWhen: [[{ at: 'init0.url', matches: /^ldaps:/i }], [{ at: 'this.upgraded', present: true }]],
  unencryptedWhen: [
    [{ at: 'init0.tlsOptions.rejectUnauthorized', is: [false] }],
    [
      { at: 'init0.url', matches: /^ldap:\/\/(?!localhost|127\.|\[::1)/i },
      { at: 'this.upgraded', present: false },
    ],
  ],
  url: ['init0.url'],
};

const sends = (...data: string[]) =>
  ({ sink: { channel: 'connection', data, transport: TRANSPORT }, drops: true }) as const;

export const LDAPJS: LibraryModel = {
  package: 'ldapjs',
  alsoKnownAs: ['ldapts'],
  docs: 'https://github.com/ldapjs/node-ldapjs/blob/master/docs/client.md',
  members: {
    '{createClient,Client}': { drops: true, returns: 'Client' },
    'Client#starttls': { passes: [{ from: 'arg0', to: 'this.upgraded' }], drops: true },
    'Client#startTLS': { passes: [{ from: 'arg0', to: 'this.upgraded' }], drops: true },
    'Client#{bind,add,modify,compare}': sends('args'),
    'Client#search': {
      sink: { channel: 'connection', data: ['arg0', 'arg1'], transport: TRANSPORT },
      drops: true,
      unknown: true,
    },
    'Client#{unbind,del,modifyDN,on,destroy,isConnected}': DROPS,
  },
};
