import { EventBridge, EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { PutRecordBatchCommand } from '@aws-sdk/client-firehose';
import { PutRecordCommand, PutRecordsCommand } from '@aws-sdk/client-kinesis';
import { StartExecutionCommand } from '@aws-sdk/client-sfn';

interface Patient {
  email: string;
  diagnosis: string;
  ward: string;
}

const client = new EventBridgeClient({});
const bus = new EventBridge({});

export async function report(patient: Patient): Promise<void> {
  await client.send(new PutEventsCommand({ Entries: [{ Detail: JSON.stringify({ mail: patient.email }) }] })); // flow: queue plain encrypted to Amazon Web Services
  await bus.putEvents({ Entries: [{ Detail: patient.diagnosis }] }); // flow: queue plain encrypted to Amazon Web Services
  await client.send(new PutEventsCommand({ Entries: [{ Detail: patient.ward }] }));
}

export function commands(patient: Patient): unknown[] {
  return [
    new PutRecordCommand({ StreamName: 's', Data: Buffer.from(patient.email) }), // flow: queue plain encrypted to Amazon Web Services
    new PutRecordsCommand({ StreamName: 's', Records: [{ Data: Buffer.from(patient.email) }] }), // flow: queue plain encrypted to Amazon Web Services
    new PutRecordBatchCommand({ DeliveryStreamName: 's', Records: [{ Data: Buffer.from(patient.email) }] }), // flow: queue plain encrypted to Amazon Web Services
    new StartExecutionCommand({ stateMachineArn: 'a', input: JSON.stringify({ mail: patient.email }) }), // flow: queue plain encrypted to Amazon Web Services
  ];
}
