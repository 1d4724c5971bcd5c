import type { LibraryModel } from './model.js';
import { DROPS, enqueues } from './parts.js';

/** How a client connects is told where it is registered, out of sight of the place that sends. */
export const NESTJS_MICROSERVICES: LibraryModel = {
  package: '@nestjs/microservices',
  docs: 'https://docs.nestjs.com/microservices/basics',
  types: {
    ClientKafka: 'ClientProxy',
    ClientRedis: 'ClientProxy',
    ClientTCP: 'ClientProxy',
    ClientRMQ: 'ClientProxy',
    ClientNats: 'ClientProxy',
    ClientMqtt: 'ClientProxy',
  },
  members: {
    'ClientProxyFactory.create': { drops: true, returns: 'ClientProxy' },
    'ClientProxy#{send,emit}': { ...enqueues(['arg1']), unknown: true },
    'ClientProxy#{connect,close,subscribeToResponseOf}': DROPS,
    '{ClientsModule.register,ClientsModule.registerAsync,Transport}': DROPS,
  },
  decorators: { Payload: { input: true } },
};
