import { AWS } from './aws.js';
import type { LibraryModel } from './model.js';
import { DROPS, logs } from './parts.js';

export const CLOUDWATCH_LOGS: LibraryModel = {
  package: '@aws-sdk/client-cloudwatch-logs',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/cloudwatch-logs/',
  processor: AWS,
  members: {
    '{PutLogEventsCommand,CloudWatchLogs#putLogEvents}': logs(['arg0.logEvents'], {
      recipient: 'processor',
      transport: { otherwise: 'encrypted' },
    }),
    'CloudWatchLogsClient#send': DROPS,
  },
};
