import { KEY_IN_CODE, passes, UNKEYED_HASH } from './parts.js';
import type { ApiModel } from './model.js';

/** The Web Crypto API under a prefix (`crypto.`, `webcrypto.` or none). https://www.w3.org/TR/webcrypto/ */
export function webCryptoMembers(prefix: string): Record<string, ApiModel> {
  return {
    [`${prefix}subtle.digest`]: {
      protects: { data: ['arg1'], raises: [{ state: 'pseudonymised-weak', because: UNKEYED_HASH }] },
    },
    [`${prefix}subtle.encrypt`]: {
      protects: {
        data: ['arg2'],
        raises: [
          { state: 'pseudonymised-weak', when: [{ at: 'arg1', literal: true }], because: KEY_IN_CODE },
          {
            state: 'pseudonymised-weak',
            when: [{ at: 'arg0.iv', literal: true }],
            because: 'the initialisation vector is always the same',
          },
          { state: 'encrypted' },
        ],
      },
    },
    [`${prefix}subtle.decrypt`]: { protects: { data: ['arg2'], reveals: true } },
    [`${prefix}subtle.sign`]: {
      protects: {
        data: ['arg2'],
        raises: [
          { state: 'pseudonymised-weak', when: [{ at: 'arg1', literal: true }], because: KEY_IN_CODE },
          { state: 'pseudonymised', when: [{ at: 'arg0', is: ['HMAC'] }] },
          { state: 'pseudonymised', when: [{ at: 'arg0.name', is: ['HMAC'] }] },
        ],
      },
    },
    // A key remembers what it was made of, so that one written in the code is known where it is used.
    [`${prefix}subtle.importKey`]: passes('arg1'),
    [`${prefix}subtle.deriveBits`]: {
      protects: { data: ['arg1'], raises: [{ state: 'hashed-password' }] },
    },
    [`${prefix}subtle.{generateKey,exportKey,verify,deriveKey,wrapKey,unwrapKey}`]: { drops: true },
    [`${prefix}{randomUUID,getRandomValues}`]: { drops: true },
  };
}
