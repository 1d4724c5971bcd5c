import type { LibraryModel } from './model.js';
import { DROPS, keeps, ONLY_ENCODES, passes, READS } from './parts.js';

const CLAIMS =
  '{setProtectedHeader,setIssuedAt,setIssuer,setAudience,setExpirationTime,setNotBefore,setJti,setSharedUnprotectedHeader,setContentEncryptionKey}';

export const JOSE: LibraryModel = {
  package: 'jose',
  docs: 'https://github.com/panva/jose/tree/main/docs',
  types: {
    CompactSign: 'SignJWT',
    GeneralSign: 'SignJWT',
    FlattenedSign: 'SignJWT',
    UnsecuredJWT: 'SignJWT',
    CompactEncrypt: 'EncryptJWT',
    GeneralEncrypt: 'EncryptJWT',
    FlattenedEncrypt: 'EncryptJWT',
  },
  members: {
    '{SignJWT,CompactSign,GeneralSign,FlattenedSign,UnsecuredJWT}': {
      sink: { channel: 'token', data: ['arg0'] },
      passes: [{ from: 'arg0', to: 'result' }],
    },
    'SignJWT#setSubject': { ...keeps('arg0'), sink: { channel: 'token', data: ['arg0'] } },
    [`SignJWT#${CLAIMS}`]: { returns: 'this' },
    'SignJWT#{sign,encode}': {
      protects: { data: ['this'], raises: [{ state: 'pseudonymised-weak', because: ONLY_ENCODES }] },
    },
    '{EncryptJWT,CompactEncrypt,GeneralEncrypt,FlattenedEncrypt}': passes('arg0'),
    'EncryptJWT#setSubject': keeps('arg0'),
    [`EncryptJWT#${CLAIMS}`]: { returns: 'this' },
    'EncryptJWT#encrypt': { protects: { data: ['this'], raises: [{ state: 'encrypted' }] } },
    '{jwtVerify,decodeJwt,compactVerify,generalVerify,flattenedVerify}': READS,
    '{jwtDecrypt,compactDecrypt}': { protects: { reveals: true } },
    '{importJWK,importPKCS8,importSPKI,importX509,createRemoteJWKSet,createLocalJWKSet,generateKeyPair,generateSecret,exportJWK,calculateJwkThumbprint,decodeProtectedHeader}':
      DROPS,
  },
};
