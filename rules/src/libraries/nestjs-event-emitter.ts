import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const NESTJS_EVENT_EMITTER: LibraryModel = {
  package: '@nestjs/event-emitter',
  docs: 'https://docs.nestjs.com/techniques/events',
  types: { EventEmitter2: 'node:events:EventEmitter' },
  members: {
    'EventEmitterModule.forRoot': DROPS,
    // Who listens is told by a decorator, out of sight of the place that emits.
    'EventEmitter2#{emit,emitAsync}': {
      leaves: { at: 'EventEmitter2#events', key: 'arg0', data: 'arg1' },
      drops: true,
    },
    OnEvent: { finds: { at: 'EventEmitter2#events', key: 'arg0' } },
  },
};
