import type { LibraryModel } from './model.js';
import { KEY_IN_CODE, hashes, hashesPasswords, ONLY_ENCODES, passes, reveals } from './parts.js';

export const NODE_FORGE: LibraryModel = {
  package: 'node-forge',
  docs: 'https://github.com/digitalbazaar/forge#documentation',
  members: {
    'md.{md5,sha1,sha256,sha384,sha512}.create': { drops: true, returns: 'Digest' },
    'Digest#update': { passes: [{ from: 'arg0', to: 'this' }], returns: 'this' },
    'Digest#digest': { ...hashes('this'), returns: 'ByteBuffer' },
    'hmac.create': { drops: true, returns: 'Hmac' },
    'Hmac#start': { passes: [{ from: 'arg1', to: 'this.key' }], drops: true },
    'Hmac#update': { passes: [{ from: 'arg0', to: 'this.data' }], drops: true },
    'Hmac#{digest,getMac}': {
      protects: {
        data: ['this.data'],
        raises: [
          {
            state: 'pseudonymised-weak',
            when: [{ at: 'this.key', literal: true }],
            because: KEY_IN_CODE,
          },
          { state: 'pseudonymised' },
        ],
      },
      returns: 'ByteBuffer',
    },
    'ByteBuffer#{bytes,getBytes,toString,copy}': passes('this'),
    'ByteBuffer#toHex': {
      protects: { data: ['this'], raises: [{ state: 'pseudonymised-weak', because: ONLY_ENCODES }] },
    },
    // What a cipher was given is in its output, encrypted.
    'cipher.createCipher': { drops: true, returns: 'Cipher' },
    'Cipher#{start,update,finish}': { drops: true },
    'pki.{publicKeyFromPem,publicKeyFromAsn1}': { drops: true, returns: 'PublicKey' },
    'PublicKey#encrypt': { protects: { raises: [{ state: 'encrypted' }] } },
    'pki.{privateKeyFromPem,decryptRsaPrivateKey}': { drops: true, returns: 'PrivateKey' },
    'PrivateKey#decrypt': reveals(),
    'PrivateKey#sign': { drops: true },
    'pkcs5.pbkdf2': hashesPasswords(),
    'util.encode64': { protects: { raises: [{ state: 'pseudonymised-weak', because: ONLY_ENCODES }] } },
    'util.bytesToHex': { protects: { raises: [{ state: 'pseudonymised-weak', because: ONLY_ENCODES }] } },
    'util.createBuffer': { ...passes('arg0'), returns: 'ByteBuffer' },
    'util.{encodeUtf8,decodeUtf8,decode64,hexToBytes}': passes('arg0'),
    'random.{getBytes,getBytesSync}': { drops: true },
  },
};
