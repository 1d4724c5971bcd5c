import { AWS } from './aws.js';
import type { LibraryModel } from './model.js';

export const AWS_LIB_STORAGE: LibraryModel = {
  package: '@aws-sdk/lib-storage',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-aws-sdk-lib-storage/',
  processor: AWS,
  members: {
    Upload: {
      sink: [
        {
          channel: 'file',
          data: ['arg0.params.Body'],
          when: [{ at: 'arg0.params.ServerSideEncryption', present: false }],
          format: ['arg0.params.Key', 'arg0.params.ContentType'],
        },
        {
          channel: 'third-party',
          data: ['arg0.params.Body', 'arg0.params.Key'],
          recipient: 'processor',
          transport: { otherwise: 'encrypted' },
        },
      ],
      drops: true,
    },
    'Upload#{done,abort,on}': { drops: true },
  },
};
