import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const NESTJS_EVENT_EMITTER: LibraryModel = {
  package: '@nestjs/event-emitter',
  docs: 'https://docs.nestjs.com/techniques/events',
  types: { EventEmitter2: 'node:events:EventEmitter' },
  members: { '{OnEvent,EventEmitterModule.forRoot}': DROPS },
};
