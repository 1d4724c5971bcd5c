import { AWS } from './aws.js';
import type { LibraryModel, SinkModel } from './model.js';
import { DROPS } from './parts.js';

const SINK: SinkModel = {
  channel: 'queue',
  data: ['arg0.Entries', 'arg0.Records', 'arg0.Data', 'arg0.input'],
  recipient: 'processor',
  transport: { otherwise: 'encrypted' },
};

export const AWS_EVENTBRIDGE: LibraryModel = {
  package: '@aws-sdk/client-eventbridge',
  alsoKnownAs: ['@aws-sdk/client-kinesis', '@aws-sdk/client-firehose', '@aws-sdk/client-sfn'],
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/eventbridge/command/PutEventsCommand/',
  processor: AWS,
  members: {
    '{PutEventsCommand,PutRecordCommand,PutRecordsCommand,PutRecordBatchCommand,StartExecutionCommand}': {
      sink: SINK,
      drops: true,
    },
    'EventBridge#putEvents': { sink: SINK, drops: true },
    '{EventBridgeClient,EventBridge,KinesisClient,FirehoseClient,SFNClient}': DROPS,
    '{EventBridgeClient,KinesisClient,FirehoseClient,SFNClient}#send': DROPS,
  },
};
