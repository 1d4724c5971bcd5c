import { PubSub } from '@google-cloud/pubsub';
import { CloudTasksClient } from '@google-cloud/tasks';

interface Patient {
  email: string;
  birthDate: string;
  ward: string;
}

const pubsub = new PubSub();
const letters = pubsub.topic('letters');

export async function order(patient: Patient): Promise<void> {
  await letters.publishMessage({ json: { mail: patient.email } }); // flow: queue plain encrypted to Google Cloud
  await letters.publishMessage({ data: Buffer.from(''), attributes: { born: patient.birthDate } }); // flow: queue plain encrypted to Google Cloud
  await letters.publish(Buffer.from(patient.email)); // flow: queue plain encrypted to Google Cloud
  await new CloudTasksClient().createTask({ parent: 'p', task: { httpRequest: { body: patient.email } } }); // flow: queue plain encrypted to Google Cloud
  await letters.publishMessage({ json: { ward: patient.ward } });
}

pubsub.subscription('letters').on('message', (message) => {
  const { birthDate } = message.attributes;
  console.log(message.id, birthDate); // flow: log plain
  message.ack();
});
