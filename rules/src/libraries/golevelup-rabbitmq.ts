import type { LibraryModel } from './model.js';
import { DROPS, enqueues, READS } from './parts.js';

export const GOLEVELUP_RABBITMQ: LibraryModel = {
  package: '@golevelup/nestjs-rabbitmq',
  docs: 'https://golevelup.github.io/nestjs/modules/rabbitmq.html',
  members: {
    'AmqpConnection#publish': enqueues(['arg2', 'arg3.headers']),
    'AmqpConnection#request': { ...enqueues(['arg0.payload']), ...READS },
    'RabbitMQModule.{forRoot,forRootAsync}': DROPS,
  },
  decorators: { RabbitPayload: { input: true } },
};
