import type { LibraryModel, ProtectionCase } from './model.js';
import { ONLY_ENCODES, hashes, hashesPasswords, keyed, passes, reveals } from './parts.js';

const BROKEN: readonly ProtectionCase[] = [{ state: 'pseudonymised-weak', because: 'the cipher is broken' }];

export const CRYPTO_JS: LibraryModel = {
  package: 'crypto-js',
  docs: 'https://cryptojs.gitbook.io/docs/',
  members: {
    '{MD5,SHA1,SHA224,SHA256,SHA384,SHA512,SHA3,RIPEMD160}': hashes(),
    '{HmacSHA1,HmacSHA224,HmacSHA256,HmacSHA384,HmacSHA512,HmacSHA3}': keyed('pseudonymised', 'arg0', 'arg1'),
    HmacMD5: {
      protects: { raises: [{ state: 'pseudonymised-weak', because: 'the hash function is broken' }] },
    },
    'AES.encrypt': keyed('encrypted', 'arg0', 'arg1'),
    '{DES,TripleDES,RC4,RC4Drop,Rabbit,RabbitLegacy,Blowfish}.encrypt': { protects: { raises: BROKEN } },
    '{AES,DES,TripleDES,RC4,RC4Drop,Rabbit,RabbitLegacy,Blowfish}.decrypt': reveals(),
    PBKDF2: hashesPasswords(),
    // Each part can be imported by itself: `crypto-js/sha256`.
    '{md5,sha1,sha256,sha512}': hashes(),
    'aes.encrypt': keyed('encrypted', 'arg0', 'arg1'),
    'aes.decrypt': reveals(),
    'enc.{Base64,Base64url,Hex,Utf8,Latin1}.parse': passes('arg0'),
    'enc.{Utf8,Latin1}.stringify': passes('arg0'),
    'enc.{Base64,Base64url,Hex}.stringify': {
      protects: {
        raises: [{ state: 'pseudonymised-weak', because: ONLY_ENCODES }],
      },
    },
    'lib.WordArray.{create,random}': { drops: true },
  },
};
