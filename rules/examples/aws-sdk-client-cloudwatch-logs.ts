import { CloudWatchLogs, CloudWatchLogsClient, PutLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';

interface Voter {
  lastName: string;
  district: number;
}

const client = new CloudWatchLogsClient({ region: 'eu-central-1' });
const logs = new CloudWatchLogs({ region: 'eu-central-1' });

export async function write(voter: Voter, timestamp: number): Promise<void> {
  const logEvents = [{ timestamp, message: `Voted: ${voter.lastName}` }];
  await client.send(new PutLogEventsCommand({ logGroupName: 'g', logStreamName: 's', logEvents })); // flow: log plain encrypted to Amazon Web Services
  await client.send(new PutLogEventsCommand({ logEvents: [{ timestamp, message: `${voter.district}` }] }));
  await logs.putLogEvents({ logGroupName: 'g', logStreamName: 's', logEvents }); // flow: log plain encrypted to Amazon Web Services
}
