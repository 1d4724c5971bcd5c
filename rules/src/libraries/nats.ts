import type { LibraryModel, TransportModel } from './model.js';
import { DROPS, enqueues, passes } from './parts.js';

/** A server may ask for TLS by itself, so that a plain address tells nothing. */
const TRANSPORT: TransportModel = {
  encryptedWhen: [[{ at: 'init0.tls', present: true }], [{ at: 'init0.servers', matches: /^(?:tls|wss):/ }]],
  unencryptedWhen: [
    [{ at: 'init0.tls', is: [false] }],
    [{ at: 'init0.tls.rejectUnauthorized', is: [false] }],
  ],
};

export const NATS: LibraryModel = {
  package: 'nats',
  alsoKnownAs: ['@nats-io/transport-node', '@nats-io/nats-core', 'nats.ws'],
  docs: 'https://nats-io.github.io/nats.js/',
  types: { NatsConnection: 'Connection', JetStreamClient: 'JetStream' },
  members: {
    connect: { drops: true, returns: 'Connection' },
    'Connection#{publish,request,respondMessage}': enqueues(['arg1', 'arg2.headers'], {
      transport: TRANSPORT,
    }),
    'Connection#jetstream': { drops: true, returns: 'JetStream' },
    'JetStream#publish': enqueues(['arg1', 'arg2.headers'], { transport: TRANSPORT }),
    '{StringCodec,JSONCodec}': { drops: true, returns: 'Codec' },
    'Codec#{encode,decode}': passes('arg0'),
    'Connection#{subscribe,flush,drain,close,closed,getServer,jetstreamManager}': DROPS,
  },
};
