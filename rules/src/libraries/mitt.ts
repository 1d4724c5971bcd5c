import type { LibraryModel } from './model.js';

export const MITT: LibraryModel = {
  package: 'mitt',
  alsoKnownAs: ['emittery', 'nanoevents', 'tiny-emitter'],
  docs: 'https://github.com/developit/mitt#api',
  types: { default: 'Emitter', Emittery: 'Emitter' },
  members: {
    '{default,createNanoEvents}': { drops: true, returns: 'Emitter' },
    'Emitter#{emit,emitSerial}': { emits: { event: 'arg0', data: 'args1' }, drops: true },
    'Emitter#{on,once}': { listens: [{ event: 'arg0', listener: 'arg1' }], drops: true },
    'Emitter#{off,clearListeners,onAny}': { drops: true },
  },
};
