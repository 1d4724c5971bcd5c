import { AWS } from './aws.js';
import type { LibraryModel } from './model.js';
import { uploadSinks } from './object-storage.js';

export const AWS_LIB_STORAGE: LibraryModel = {
  package: '@aws-sdk/lib-storage',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-aws-sdk-lib-storage/',
  processor: AWS,
  members: {
    Upload: {
      sink: uploadSinks({
        content: ['arg0.params.Body'],
        beside: ['arg0.params.Metadata', 'arg0.params.Key', 'arg0.tags'],
        format: ['arg0.params.Key', 'arg0.params.ContentType'],
        unsealed: [
          { at: 'arg0.params.ServerSideEncryption', present: false },
          { at: 'arg0.params.SSECustomerKey', present: false },
        ],
      }),
      drops: true,
    },
    'Upload#{done,abort,on}': { drops: true },
  },
};
