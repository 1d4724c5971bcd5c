import type { LibraryModel } from './model.js';

/**
 * What an emitter is given goes to listeners that are told apart by the name of an event, and mostly stand elsewhere.
 * The types of their parameters say what they get.
 */
export const NODE_EVENTS: LibraryModel = {
  package: 'node:events',
  alsoKnownAs: ['eventemitter3', 'events'],
  docs: 'https://nodejs.org/api/events.html',
  types: { default: 'EventEmitter' },
  members: {
    '{default,EventEmitter}': { drops: true, returns: 'EventEmitter' },
    'EventEmitter#emit': { drops: true },
    'EventEmitter#{on,once,addListener,prependListener,off,removeListener,removeAllListeners,setMaxListeners}':
      {
        returns: 'this',
      },
    'EventEmitter#{listenerCount,eventNames,listeners,getMaxListeners}': { drops: true },
  },
};
