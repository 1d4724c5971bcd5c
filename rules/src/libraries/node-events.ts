import type { LibraryModel } from './model.js';

/** A listener receives what the emitter was given; which one it is, the engine works out by the event's name. */
export const NODE_EVENTS: LibraryModel = {
  package: 'node:events',
  alsoKnownAs: ['eventemitter3', 'events'],
  docs: 'https://nodejs.org/api/events.html',
  types: { default: 'EventEmitter' },
  members: {
    'EventEmitter#emit': { passes: [{ from: 'args1', to: 'this' }], drops: true },
    'EventEmitter#{on,once,addListener,prependListener}': {
      calls: [{ callee: 'arg1', with: ['this', 'this', 'this'] }],
      returns: 'this',
    },
    'EventEmitter#{off,removeListener,removeAllListeners,setMaxListeners}': { returns: 'this' },
  },
};
