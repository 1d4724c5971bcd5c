import type { LibraryModel } from './model.js';

/** As with any emitter, the types of a listener's parameters say what it gets. */
export const MITT: LibraryModel = {
  package: 'mitt',
  alsoKnownAs: ['emittery', 'nanoevents', 'tiny-emitter'],
  docs: 'https://github.com/developit/mitt#api',
  types: { default: 'Emitter', Emittery: 'Emitter' },
  members: {
    '{default,createNanoEvents}': { drops: true, returns: 'Emitter' },
    'Emitter#{emit,emitSerial,on,once,off,clearListeners,onAny}': { drops: true },
  },
};
