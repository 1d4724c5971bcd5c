import { AWS } from './aws.js';
import type { ApiModel, LibraryModel, SinkModel } from './model.js';
import { sendsTo } from './parts.js';

const PUBLISHED: SinkModel = {
  channel: 'message',
  data: ['arg0'],
  recipient: 'processor',
  transport: { otherwise: 'encrypted' },
};

/** With a topic it is a queue for other programs, otherwise a text message or a push notification. */
const PUBLISH: ApiModel = {
  sink: [
    { ...PUBLISHED, when: [{ at: 'arg0.TopicArn', present: false }] },
    { ...PUBLISHED, channel: 'queue', when: [{ at: 'arg0.TopicArn', present: true }] },
  ],
};

export const AWS_SNS: LibraryModel = {
  package: '@aws-sdk/client-sns',
  alsoKnownAs: ['@aws-sdk/client-pinpoint-sms-voice-v2', '@aws-sdk/client-pinpoint'],
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sns/',
  processor: AWS,
  members: {
    '{PublishCommand,PublishBatchCommand}': PUBLISH,
    'SNS#{publish,publishBatch}': { ...PUBLISH, drops: true },
    '{SubscribeCommand,SendTextMessageCommand,SendMessagesCommand}': {
      ...sendsTo('message', ['arg0']),
      drops: false,
    },
    '{SNSClient,PinpointSMSVoiceV2Client,PinpointClient}#send': { drops: true },
  },
};
