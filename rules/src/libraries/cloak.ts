import type { LibraryModel } from './model.js';
import { keyed, reveals } from './parts.js';

export const CLOAK: LibraryModel = {
  package: '@47ng/cloak',
  docs: 'https://github.com/47ng/cloak#readme',
  members: {
    '{encryptString,encryptStringSync}': keyed('encrypted', 'arg0', 'arg1'),
    '{decryptString,decryptStringSync}': reveals(),
    '{generateKey,parseKey,parseKeySync,makeKeychain,importKeychain,exportKeychain,findKeyForMessage,getMessageKeyFingerprint}':
      { drops: true },
  },
};
