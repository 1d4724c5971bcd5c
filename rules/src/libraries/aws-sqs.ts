import { AWS } from './aws.js';
import type { ApiModel, LibraryModel } from './model.js';
import { DROPS } from './parts.js';

const sends = (...data: string[]): ApiModel => ({
  sink: { channel: 'queue', data, recipient: 'processor', transport: { otherwise: 'encrypted' } },
  drops: true,
});

export const AWS_SQS: LibraryModel = {
  package: '@aws-sdk/client-sqs',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sqs/command/SendMessageCommand/',
  processor: AWS,
  members: {
    SendMessageCommand: sends('arg0.MessageBody', 'arg0.MessageAttributes'),
    SendMessageBatchCommand: sends('arg0.Entries'),
    'SQS#sendMessage': sends('arg0.MessageBody', 'arg0.MessageAttributes'),
    'SQS#sendMessageBatch': sends('arg0.Entries'),
    '{SQSClient,SQS,ReceiveMessageCommand,DeleteMessageCommand,GetQueueUrlCommand,GetQueueAttributesCommand}':
      DROPS,
    'SQSClient#{send,destroy}': DROPS,
  },
};
