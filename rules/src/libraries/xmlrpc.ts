import type { LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

const HOST = ['init0.host'] as const;

export const XMLRPC: LibraryModel = {
  package: 'xmlrpc',
  docs: 'https://github.com/baalexander/node-xmlrpc#readme',
  members: {
    createClient: { drops: true, returns: 'Client' },
    createSecureClient: { drops: true, returns: 'SecureClient' },
    'Client#methodCall': {
      sink: {
        channel: 'http-request',
        data: ['arg1'],
        transport: { url: ['init0', 'init0.url'], host: HOST, otherwise: 'unencrypted' },
        recipient: 'host',
      },
      ...READS,
    },
    'SecureClient#methodCall': {
      sink: {
        channel: 'http-request',
        data: ['arg1'],
        transport: { url: ['init0', 'init0.url'], host: HOST, otherwise: 'encrypted' },
        recipient: 'host',
      },
      ...READS,
    },
    '{createServer,createSecureServer}': DROPS,
  },
};
