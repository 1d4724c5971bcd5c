import type { LibraryModel, TransportModel } from './model.js';
import { DROPS, enqueues } from './parts.js';

const TRANSPORT: TransportModel = {
  unencryptedWhen: [
    [{ at: 'init1.rejectUnauthorized', is: [false] }],
    [{ at: 'init0.protocol', is: ['amqp'] }],
  ],
  encryptedWhen: [[{ at: 'init0.protocol', is: ['amqps'] }]],
  url: ['init0', 'init0.0'],
  host: ['init0.hostname'],
};

export const AMQPLIB: LibraryModel = {
  package: 'amqplib',
  alsoKnownAs: ['amqplib/callback_api', 'amqp-connection-manager'],
  docs: 'https://amqp-node.github.io/amqplib/channel_api.html',
  types: { ConfirmChannel: 'Channel', ChannelModel: 'Connection', ChannelWrapper: 'Channel' },
  members: {
    connect: {
      drops: true,
      returns: 'Connection',
      calls: [{ callee: 'arg1', with: ['arg9', 'Connection'] }],
    },
    'Connection#{createChannel,createConfirmChannel}': {
      drops: true,
      returns: 'Channel',
      calls: [{ callee: 'arg0', with: ['arg9', 'Channel'] }],
    },
    'Channel#sendToQueue': enqueues(['arg1', 'arg2.headers'], { transport: TRANSPORT }),
    'Channel#publish': enqueues(['arg2', 'arg3.headers'], { transport: TRANSPORT }),
    'Channel#consume': { drops: true, calls: [{ callee: 'arg1', with: ['Message'] }] },
    'Channel#get': { drops: true, returns: 'Message' },
    'Message#{properties,content}': { input: true },
    'Channel#{assertQueue,assertExchange,bindQueue,ack,nack,ackAll,reject,prefetch,close,on,waitForConfirms,checkQueue,purgeQueue,deleteQueue}':
      DROPS,
    'Connection#{close,on}': DROPS,
  },
};
