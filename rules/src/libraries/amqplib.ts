import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const AMQPLIB: LibraryModel = {
  package: 'amqplib',
  docs: 'https://amqp-node.github.io/amqplib/channel_api.html',
  members: {
    connect: { drops: true, returns: 'Connection' },
    'Connection#{createChannel,createConfirmChannel}': { drops: true, returns: 'Channel' },
    'Channel#sendToQueue': { sink: { channel: 'queue', data: ['arg1'] }, drops: true },
    'Channel#publish': { sink: { channel: 'queue', data: ['arg2'] }, drops: true },
    'Channel#{assertQueue,assertExchange,bindQueue,consume,ack,nack,close}': DROPS,
  },
};
