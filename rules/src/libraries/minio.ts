import type { LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

/** A storage of one's own, or of whoever runs the end point. */
export const MINIO: LibraryModel = {
  package: 'minio',
  docs: 'https://min.io/docs/minio/linux/developers/javascript/API.html',
  members: {
    Client: { drops: true },
    'Client#putObject': {
      sink: [
        { channel: 'file', data: ['arg2'], format: ['arg1'] },
        {
          channel: 'http-request',
          data: ['arg1', 'arg2', 'arg3', 'arg4'],
          transport: {
            host: ['init0.endPoint'],
            unencryptedWhen: [[{ at: 'init0.useSSL', is: [false] }]],
            otherwise: 'encrypted',
          },
          recipient: 'host',
        },
      ],
      drops: true,
    },
    'Client#{getObject,statObject,listObjects}': READS,
    'Client#{fPutObject,fGetObject,removeObject,removeObjects,bucketExists,makeBucket,presignedGetObject,presignedPutObject,presignedUrl}':
      DROPS,
  },
};
