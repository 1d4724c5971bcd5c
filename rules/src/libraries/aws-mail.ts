import { AWS } from './aws.js';
import type { ApiModel, LibraryModel } from './model.js';
import { exchanges, sendsTo } from './parts.js';

/** The command carries the message; sending it is what the client's `send` does. */
const COMMAND: ApiModel = { ...sendsTo('message', ['arg0']), drops: false };

export const AWS_SES: LibraryModel = {
  package: '@aws-sdk/client-ses',
  alsoKnownAs: ['@aws-sdk/client-sesv2'],
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/ses/',
  processor: AWS,
  members: {
    '{SendEmailCommand,SendRawEmailCommand,SendTemplatedEmailCommand,SendBulkTemplatedEmailCommand,SendBulkEmailCommand}':
      COMMAND,
    '{CreateContactCommand,UpdateContactCommand}': { ...exchanges(['arg0']), drops: false },
    '{SESClient,SESv2Client}#send': { drops: true },
    '{SES,SESv2}#sendEmail': sendsTo('message', ['arg0']),
    'SES#{sendRawEmail,sendTemplatedEmail}': sendsTo('message', ['arg0']),
    'SESv2#sendBulkEmail': sendsTo('message', ['arg0']),
  },
};
