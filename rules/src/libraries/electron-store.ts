import type { LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

/** A file of the app; by its documentation `encryptionKey` is no protection, since the key is shipped with the app. */
export const ELECTRON_STORE: LibraryModel = {
  package: 'electron-store',
  alsoKnownAs: ['conf', 'configstore'],
  docs: 'https://github.com/sindresorhus/electron-store#encryptionkey',
  types: { default: 'Preferences', Conf: 'Preferences', Store: 'Preferences' },
  members: {
    default: { drops: true, returns: 'Preferences' },
    'Preferences#{set,appendToArray}': { sink: { channel: 'file', data: ['args'] }, drops: true },
    'Preferences#get': READS,
    'Preferences#{delete,clear,has,reset,onDidChange,openInEditor,save}': DROPS,
  },
};
