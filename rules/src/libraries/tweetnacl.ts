import type { LibraryModel } from './model.js';
import { hashes, keyed, passes, reveals } from './parts.js';

export const TWEETNACL: LibraryModel = {
  package: 'tweetnacl',
  docs: 'https://github.com/dchest/tweetnacl-js#documentation',
  members: {
    secretbox: keyed('encrypted', 'arg0', 'arg2'),
    'secretbox.open': reveals(),
    box: keyed('encrypted', 'arg0', 'arg3'),
    'box.after': keyed('encrypted', 'arg0', 'arg2'),
    'box.{open,open.after}': reveals(),
    hash: hashes(),
    // A signed message holds the message as it is.
    sign: passes('arg0'),
    'sign.{detached,detached.verify}': { drops: true },
    '{randomBytes,verify,box.keyPair,box.before,sign.keyPair}': { drops: true },
  },
};
