import type { LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

/** The generic client; generated clients extend it and hand their message on. */
export const GRPC_JS: LibraryModel = {
  package: '@grpc/grpc-js',
  alsoKnownAs: ['grpc'],
  docs: 'https://grpc.github.io/grpc/node/grpc.Client.html',
  members: {
    '{credentials,ServerCredentials,ChannelCredentials}.{createInsecure,createSsl,createFromSecureContext}':
      DROPS,
    'Client#{makeUnaryRequest,makeServerStreamRequest}': {
      sink: {
        channel: 'http-request',
        data: ['arg3', 'arg4'],
      },
      ...READS,
    },
    Metadata: DROPS,
    'Metadata#{set,add}': { passes: [{ from: 'arg1', to: 'this' }], drops: true },
    '{Client#close,Client#waitForReady,status,loadPackageDefinition}': DROPS,
  },
};
