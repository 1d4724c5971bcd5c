import type { ApiModel, LibraryModel } from './model.js';
import { DROPS } from './parts.js';

const SENDS: ApiModel = {
  sink: {
    channel: 'queue',
    data: ['arg0'],
    recipient: 'processor',
    transport: { otherwise: 'encrypted' },
  },
  drops: true,
};

export const AZURE_SERVICE_BUS: LibraryModel = {
  package: '@azure/service-bus',
  alsoKnownAs: ['@azure/event-hubs', '@azure/storage-queue', '@azure/eventgrid'],
  docs: 'https://learn.microsoft.com/javascript/api/overview/azure/service-bus-readme',
  processor: {
    name: 'Microsoft Azure',
    hosts: ['.servicebus.windows.net', '.queue.core.windows.net', '.eventgrid.azure.net'],
  },
  types: {
    EventHubProducerClient: 'Sender',
    EventGridPublisherClient: 'Sender',
    QueueClient: 'Sender',
    ServiceBusSender: 'Sender',
  },
  members: {
    '{EventHubProducerClient,EventGridPublisherClient,QueueClient,ServiceBusClient}': DROPS,
    'ServiceBusClient#createSender': { drops: true, returns: 'Sender' },
    'Sender#{sendMessages,scheduleMessages,sendBatch,sendMessage,send}': SENDS,
    'Sender#{close,createBatch,createMessageBatch,deleteMessage}': DROPS,
    'ServiceBusClient#{createReceiver,close}': DROPS,
  },
};
