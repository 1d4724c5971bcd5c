import type { LibraryModel } from './model.js';
import { KEY_IN_CODE, UNKEYED_HASH } from './parts.js';

export const CRYPTO_JS: LibraryModel = {
  package: 'crypto-js',
  docs: 'https://cryptojs.gitbook.io/docs/',
  members: {
    '{MD5,SHA1,SHA224,SHA256,SHA384,SHA512,SHA3,RIPEMD160}': {
      protects: { raises: [{ state: 'pseudonymised-weak', because: UNKEYED_HASH }] },
    },
    '{HmacSHA1,HmacSHA224,HmacSHA256,HmacSHA384,HmacSHA512,HmacSHA3}': {
      protects: {
        raises: [
          { state: 'pseudonymised-weak', when: [{ at: 'arg1', literal: true }], because: KEY_IN_CODE },
          { state: 'pseudonymised' },
        ],
      },
    },
    'AES.encrypt': {
      protects: {
        raises: [
          { state: 'pseudonymised-weak', when: [{ at: 'arg1', literal: true }], because: KEY_IN_CODE },
          { state: 'encrypted' },
        ],
      },
    },
    '{DES,TripleDES,RC4,Rabbit,Blowfish}.encrypt': {
      protects: { raises: [{ state: 'pseudonymised-weak', because: 'the cipher is broken' }] },
    },
    '{AES,DES,TripleDES,RC4,Rabbit,Blowfish}.decrypt': { protects: { reveals: true } },
    PBKDF2: { protects: { raises: [{ state: 'hashed-password' }] } },
    'enc.{Base64,Hex,Utf8}.{parse,stringify}': { passes: [{ from: 'arg0', to: 'result' }] },
  },
};
