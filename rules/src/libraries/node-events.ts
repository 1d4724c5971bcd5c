import type { LibraryModel } from './model.js';

/**
 * What an emitter is given goes to the listeners for the event of that name. Where these stand elsewhere, the types of
 * their parameters say what they get.
 */
export const NODE_EVENTS: LibraryModel = {
  package: 'node:events',
  alsoKnownAs: ['eventemitter3', 'events'],
  docs: 'https://nodejs.org/api/events.html',
  types: { default: 'EventEmitter' },
  members: {
    '{default,EventEmitter}': { drops: true, returns: 'EventEmitter' },
    'EventEmitter#emit': { emits: { event: 'arg0', data: 'args1' }, drops: true },
    'EventEmitter#{on,once,addListener,prependListener}': {
      listens: [{ event: 'arg0', listener: 'arg1' }],
      returns: 'this',
    },
    'EventEmitter#{off,removeListener,removeAllListeners,setMaxListeners}': { returns: 'this' },
    'EventEmitter#{listenerCount,eventNames,listeners,getMaxListeners}': { drops: true },
  },
};
