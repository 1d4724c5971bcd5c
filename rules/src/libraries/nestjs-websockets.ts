import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const NESTJS_WEBSOCKETS: LibraryModel = {
  package: '@nestjs/websockets',
  docs: 'https://docs.nestjs.com/websockets/gateways',
  members: { '{WebSocketGateway,WebSocketServer,SubscribeMessage}': DROPS },
  decorators: { MessageBody: { input: true } },
};
