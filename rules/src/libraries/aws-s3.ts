import { AWS } from './aws.js';
import type { LibraryModel } from './model.js';

/** Server-side encryption with a key of the customer's counts as encryption at rest; the default of the service does not show in code. */
const UNSEALED = { at: 'arg0.ServerSideEncryption', present: false } as const;

export const AWS_S3: LibraryModel = {
  package: '@aws-sdk/client-s3',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/s3/command/PutObjectCommand/',
  processor: AWS,
  members: {
    PutObjectCommand: {
      sink: [
        {
          channel: 'file',
          data: ['arg0.Body', 'arg0.Metadata'],
          when: [UNSEALED],
          format: ['arg0.Key', 'arg0.ContentType'],
        },
        {
          channel: 'third-party',
          data: ['arg0.Body', 'arg0.Metadata', 'arg0.Key'],
          recipient: 'processor',
          transport: { otherwise: 'encrypted' },
        },
      ],
      drops: true,
    },
    'S3#putObject': {
      sink: [
        {
          channel: 'file',
          data: ['arg0.Body', 'arg0.Metadata'],
          when: [UNSEALED],
          format: ['arg0.Key', 'arg0.ContentType'],
        },
        {
          channel: 'third-party',
          data: ['arg0.Body', 'arg0.Metadata', 'arg0.Key'],
          recipient: 'processor',
          transport: { otherwise: 'encrypted' },
        },
      ],
      drops: true,
    },
    '{GetObjectCommand,DeleteObjectCommand,ListObjectsV2Command,HeadObjectCommand,S3Client#send,S3Client#destroy}':
      { drops: true },
  },
};
