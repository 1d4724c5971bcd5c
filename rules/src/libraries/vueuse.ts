import type { LibraryModel } from './model.js';

/** The first value is written at once, when nothing is there yet. */
export const VUEUSE: LibraryModel = {
  package: '@vueuse/core',
  alsoKnownAs: ['usehooks-ts', 'react-use', '@uidotdev/usehooks'],
  docs: 'https://vueuse.org/core/useStorage/',
  members: {
    '{useLocalStorage,useSessionStorage,useStorage,useStorageAsync}': {
      sink: { channel: 'browser-storage', data: ['arg1'] },
      unknown: true,
    },
  },
};
