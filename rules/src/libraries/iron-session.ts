import type { LibraryModel } from './model.js';
import { DROPS, KEY_IN_CODE } from './parts.js';

/** Seals what it is given with a key derived from the password, authenticated. */
export const IRON_SESSION: LibraryModel = {
  package: 'iron-session',
  alsoKnownAs: ['iron-session/edge'],
  docs: 'https://github.com/vvo/iron-session#readme',
  members: {
    sealData: {
      protects: {
        raises: [
          {
            state: 'pseudonymised-weak',
            when: [{ at: 'arg1.password', literal: true }],
            because: KEY_IN_CODE,
          },
          { state: 'encrypted' },
        ],
      },
    },
    unsealData: { protects: { reveals: true } },
    getIronSession: { drops: true, returns: 'Session' },
    'Session#{save,destroy,updateConfig}': DROPS,
  },
};
