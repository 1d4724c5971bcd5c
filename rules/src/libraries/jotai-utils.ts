import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const JOTAI_UTILS: LibraryModel = {
  package: 'jotai/utils',
  alsoKnownAs: ['jotai/vanilla/utils'],
  docs: 'https://jotai.org/docs/utilities/storage',
  members: {
    atomWithStorage: { sink: { channel: 'browser-storage', data: ['arg1'] }, drops: true },
    '{createJSONStorage,atomWithReset,RESET,loadable,selectAtom,useHydrateAtoms}': DROPS,
  },
};
