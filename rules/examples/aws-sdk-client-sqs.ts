import { SQS, SQSClient, SendMessageBatchCommand, SendMessageCommand } from '@aws-sdk/client-sqs';

interface Patient {
  email: string;
  diagnosis: string;
  ward: string;
}

const client = new SQSClient({ region: 'eu-central-1' });
const sqs = new SQS({});
const QueueUrl = 'https://sqs.eu-central-1.amazonaws.com/1/letters';

export async function order(patient: Patient): Promise<void> {
  await client.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify({ mail: patient.email }) })); // flow: queue plain encrypted to Amazon Web Services
  await client.send(new SendMessageBatchCommand({ QueueUrl, Entries: [{ Id: '1', MessageBody: patient.diagnosis }] })); // flow: queue plain encrypted to Amazon Web Services
  await sqs.sendMessage({ QueueUrl, MessageBody: '', MessageAttributes: { mail: { StringValue: patient.email } } }); // flow: queue plain encrypted to Amazon Web Services
  await sqs.sendMessageBatch({ QueueUrl, Entries: [{ Id: '1', MessageBody: patient.email }] }); // flow: queue plain encrypted to Amazon Web Services
  await client.send(new SendMessageCommand({ QueueUrl, MessageBody: patient.ward }));
}
