import type { ApiModel, LibraryModel } from './model.js';
import { DROPS } from './parts.js';

const publishes = (...data: string[]): ApiModel => ({
  sink: { channel: 'queue', data, recipient: 'processor', transport: { otherwise: 'encrypted' } },
  drops: true,
});

export const GOOGLE_CLOUD_PUBSUB: LibraryModel = {
  package: '@google-cloud/pubsub',
  alsoKnownAs: ['@google-cloud/tasks'],
  docs: 'https://cloud.google.com/nodejs/docs/reference/pubsub/latest/pubsub/topic',
  processor: { name: 'Google Cloud', hosts: ['pubsub.googleapis.com', 'cloudtasks.googleapis.com'] },
  members: {
    'PubSub#topic': { drops: true, returns: 'Topic' },
    'Topic#publishMessage': publishes('arg0.data', 'arg0.json', 'arg0.attributes'),
    'Topic#publish': publishes('arg0', 'arg1'),
    'CloudTasksClient#createTask': publishes('arg0.task'),
    'PubSub#subscription': { drops: true, returns: 'Subscription' },
    'Subscription#on': { drops: true, calls: [{ callee: 'arg1', with: ['Message'] }] },
    'Message#attributes': { input: true },
    'Message#{ack,nack,id,publishTime}': DROPS,
    'Topic#{get,create,exists,delete,flush}': DROPS,
  },
};
