import { SendMessagesCommand } from '@aws-sdk/client-pinpoint';
import { SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { PublishBatchCommand, PublishCommand, SNS, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';

interface Passenger {
  phone: string;
  email: string;
  delay: number;
}

const client = new SNSClient({ region: 'eu-central-1' });
const sns = new SNS({ region: 'eu-central-1' });

export async function commands(passenger: Passenger): Promise<void> {
  await client.send(new PublishCommand({ PhoneNumber: passenger.phone, Message: 'Your train is late' })); // flow: message plain encrypted to Amazon Web Services
  await client.send(new PublishCommand({ TopicArn: 'arn:delays', Message: passenger.phone })); // flow: queue plain encrypted to Amazon Web Services
  await client.send(new PublishCommand({ TopicArn: 'arn:delays', Message: `${passenger.delay}` }));
  await client.send(new PublishBatchCommand({ TopicArn: 'arn', PublishBatchRequestEntries: [{ Message: passenger.email }] })); // flow: queue plain encrypted to Amazon Web Services
  await client.send(new SubscribeCommand({ Protocol: 'email', Endpoint: passenger.email })); // flow: message plain encrypted to Amazon Web Services
  await client.send(new SendTextMessageCommand({ DestinationPhoneNumber: passenger.phone })); // flow: message plain encrypted to Amazon Web Services
  await client.send(new SendMessagesCommand({ MessageRequest: { Context: { phone: passenger.phone } } })); // flow: message plain encrypted to Amazon Web Services
}

export async function methods(passenger: Passenger): Promise<void> {
  await sns.publish({ PhoneNumber: passenger.phone, Message: 'Your train is late' }); // flow: message plain encrypted to Amazon Web Services
  await sns.publishBatch({ TopicArn: 'arn', PublishBatchRequestEntries: [{ Message: passenger.email }] }); // flow: queue plain encrypted to Amazon Web Services
}
