import type { LibraryModel } from './model.js';
import { AWS } from './aws.js';

/** The command carries the message; sending it is what the client's `send` does. */
export const AWS_SES: LibraryModel = {
  package: '@aws-sdk/client-ses',
  alsoKnownAs: ['@aws-sdk/client-sesv2', '@aws-sdk/client-sns'],
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/ses/',
  processor: AWS,
  members: {
    '{SendEmailCommand,SendRawEmailCommand,SendTemplatedEmailCommand,SendBulkTemplatedEmailCommand,SendBulkEmailCommand,PublishCommand,PublishBatchCommand}':
      {
        sink: {
          channel: 'message',
          data: ['arg0'],
          recipient: 'processor',
          transport: { otherwise: 'encrypted' },
        },
      },
    '{SESClient,SESv2Client,SNSClient}#send': { drops: true },
    '{SES,SESv2,SNS}#{sendEmail,sendRawEmail,publish}': {
      sink: {
        channel: 'message',
        data: ['arg0'],
        recipient: 'processor',
        transport: { otherwise: 'encrypted' },
      },
      drops: true,
    },
  },
};
