import type { LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

/** The generic client; generated clients extend it and hand their message on. */
export const GRPC_JS: LibraryModel = {
  package: '@grpc/grpc-js',
  alsoKnownAs: ['grpc'],
  docs: 'https://grpc.github.io/grpc/node/grpc.Client.html',
  members: {
    // Credentials without TLS are none: there is nothing where a secure channel would have its own.
    'credentials.createInsecure': DROPS,
    'ServerCredentials.createInsecure': DROPS,
    'credentials.{createSsl,createFromSecureContext,combineChannelCredentials}': {
      drops: true,
      returns: 'ChannelCredentials',
    },
    'ChannelCredentials.createInsecure': DROPS,
    'ChannelCredentials.createSsl': { drops: true, returns: 'ChannelCredentials' },
    'Client#{makeUnaryRequest,makeServerStreamRequest}': {
      sink: {
        channel: 'http-request',
        data: ['arg3', 'arg4'],
        transport: {
          encryptedWhen: [[{ at: 'init1', present: true }]],
          unencryptedWhen: [
            [
              { at: 'init0', present: true },
              { at: 'init1', present: false },
            ],
          ],
        },
      },
      ...READS,
    },
    'Metadata#{set,add}': { passes: [{ from: 'arg1', to: 'this' }], drops: true },
    '{Client#close,Client#waitForReady,status,loadPackageDefinition}': DROPS,
  },
};
