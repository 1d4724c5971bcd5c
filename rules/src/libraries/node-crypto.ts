import { webCryptoMembers } from './web-crypto.js';
import { KEY_IN_CODE, passes, UNKEYED_HASH } from './parts.js';
import type { LibraryModel, ProtectionCase } from './model.js';

/** The salt protects against tables made beforehand only when nobody knows it. */
const SALTED: readonly ProtectionCase[] = [
  {
    state: 'pseudonymised-weak',
    when: [{ at: 'arg1', literal: true }],
    because: 'the salt is written in the code',
  },
];

export const NODE_CRYPTO: LibraryModel = {
  package: 'node:crypto',
  docs: 'https://nodejs.org/api/crypto.html',
  members: {
    ...webCryptoMembers(''),
    ...webCryptoMembers('webcrypto.'),

    createHash: { drops: true, returns: 'Hash' },
    'Hash#update': { passes: [{ from: 'arg0', to: 'this' }], returns: 'this' },
    'Hash#copy': { returns: 'this' },
    'Hash#digest': {
      protects: { data: ['this'], raises: [{ state: 'pseudonymised-weak', because: UNKEYED_HASH }] },
    },
    hash: { protects: { data: ['arg1'], raises: [{ state: 'pseudonymised-weak', because: UNKEYED_HASH }] } },

    createHmac: { drops: true, returns: 'Hmac' },
    'Hmac#update': { passes: [{ from: 'arg0', to: 'this' }], returns: 'this' },
    'Hmac#digest': {
      protects: {
        data: ['this'],
        raises: [
          { state: 'pseudonymised-weak', when: [{ at: 'init1', literal: true }], because: KEY_IN_CODE },
          {
            state: 'pseudonymised-weak',
            when: [{ at: 'init0', matches: /^(?:md4|md5)$/i }],
            because: 'the hash function is broken',
          },
          { state: 'pseudonymised' },
        ],
      },
    },

    createCipheriv: { drops: true, returns: 'Cipher' },
    'Cipher#update': {
      protects: {
        data: ['arg0'],
        raises: [
          {
            state: 'pseudonymised-weak',
            when: [{ at: 'init0', matches: /ecb/i }],
            because: 'the ECB mode shows equal data as equal',
          },
          {
            state: 'pseudonymised-weak',
            when: [{ at: 'init0', matches: /^(?:des|rc2|rc4|bf|blowfish|cast|idea|seed)/i }],
            because: 'the cipher is broken',
          },
          { state: 'pseudonymised-weak', when: [{ at: 'init1', literal: true }], because: KEY_IN_CODE },
          {
            state: 'pseudonymised-weak',
            when: [{ at: 'init2', literal: true }],
            because: 'the initialisation vector is always the same',
          },
          { state: 'encrypted' },
        ],
      },
    },
    'Cipher#{final,getAuthTag}': { drops: true, returns: 'node:buffer:Buffer' },
    'Cipher#{setAAD,setAutoPadding}': { returns: 'this' },
    // Gone since Node.js 22: the key comes from the password in one round of MD5, without a salt.
    createCipher: { drops: true, returns: 'PasswordCipher' },
    'PasswordCipher#update': {
      protects: {
        raises: [{ state: 'pseudonymised-weak', because: 'the key is derived without a salt' }],
      },
    },
    'PasswordCipher#final': { drops: true, returns: 'node:buffer:Buffer' },
    '{createDecipheriv,createDecipher}': { drops: true, returns: 'Decipher' },
    'Decipher#update': { protects: { data: ['arg0'], reveals: true } },
    'Decipher#final': { drops: true },
    'Decipher#{setAuthTag,setAAD,setAutoPadding}': { returns: 'this' },

    publicEncrypt: { protects: { data: ['arg1'], raises: [{ state: 'encrypted' }] } },
    privateDecrypt: { protects: { data: ['arg1'], reveals: true } },

    '{scrypt,scryptSync}': {
      protects: { data: ['arg0'], raises: [...SALTED, { state: 'hashed-password' }] },
    },
    '{pbkdf2,pbkdf2Sync}': {
      protects: {
        data: ['arg0'],
        raises: [
          ...SALTED,
          {
            state: 'pseudonymised-weak',
            when: [{ at: 'arg2', atMost: 9999 }],
            because: 'the number of iterations is too small',
          },
          { state: 'hashed-password' },
        ],
      },
    },
    '{argon2,argon2Sync}': {
      protects: {
        data: ['arg1.message'],
        raises: [
          {
            state: 'pseudonymised-weak',
            when: [{ at: 'arg1.nonce', literal: true }],
            because: 'the salt is written in the code',
          },
          { state: 'hashed-password' },
        ],
      },
    },
    '{hkdf,hkdfSync}': { drops: true },

    '{randomBytes,randomInt,randomFill,randomFillSync}': { drops: true },
    // A key remembers what it was made of, so that one written in the code is known where it is used.
    createSecretKey: passes('arg0'),
    '{timingSafeEqual,getHashes,getCiphers,getCurves,createPublicKey,createPrivateKey,generateKey,generateKeySync,generateKeyPair,generateKeyPairSync}':
      { drops: true },
    // A signature tells nothing of what was signed.
    createSign: { drops: true, returns: 'Sign' },
    createVerify: { drops: true, returns: 'Verify' },
    '{Sign,Verify}#update': { returns: 'this' },
    'Sign#sign': { drops: true },
    'Verify#verify': { drops: true },
    '{sign,verify}': { drops: true },
  },
};
