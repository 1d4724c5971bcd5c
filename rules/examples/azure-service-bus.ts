import { EventGridPublisherClient } from '@azure/eventgrid';
import { EventHubProducerClient } from '@azure/event-hubs';
import { ServiceBusClient } from '@azure/service-bus';
import { QueueClient } from '@azure/storage-queue';

interface Patient {
  email: string;
  birthDate: string;
  ward: string;
}

const sender = new ServiceBusClient('Endpoint=sb://clinic.servicebus.windows.net').createSender('letters');

export async function order(patient: Patient): Promise<void> {
  await sender.sendMessages({ body: { mail: patient.email } }); // flow: queue plain encrypted to Microsoft Azure
  await sender.scheduleMessages([{ body: patient.email }], new Date()); // flow: queue plain encrypted to Microsoft Azure
  await new EventHubProducerClient('e').sendBatch([{ body: patient.email }]); // flow: queue plain encrypted to Microsoft Azure
  await new EventGridPublisherClient('e').send([{ data: { born: patient.birthDate } }]); // flow: queue plain encrypted to Microsoft Azure
  await new QueueClient('e').sendMessage(patient.email); // flow: queue plain encrypted to Microsoft Azure
  await sender.sendMessages({ body: { ward: patient.ward } });
}
