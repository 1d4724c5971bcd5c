import type { LibraryModel } from './model.js';
import { keeps, ONLY_ENCODES, passes } from './parts.js';

const CLAIMS =
  '{setProtectedHeader,setIssuedAt,setIssuer,setAudience,setExpirationTime,setNotBefore,setJti,setSharedUnprotectedHeader,setContentEncryptionKey}';

export const JOSE: LibraryModel = {
  package: 'jose',
  docs: 'https://github.com/panva/jose/tree/main/docs',
  types: {
    CompactSign: 'SignJWT',
    GeneralSign: 'SignJWT',
    FlattenedSign: 'SignJWT',
    CompactEncrypt: 'EncryptJWT',
  },
  members: {
    SignJWT: { sink: { channel: 'token', data: ['arg0'] }, passes: [{ from: 'arg0', to: 'result' }] },
    'SignJWT#setSubject': { ...keeps('arg0'), sink: { channel: 'token', data: ['arg0'] } },
    [`SignJWT#${CLAIMS}`]: { returns: 'this' },
    'SignJWT#sign': {
      protects: { data: ['this'], raises: [{ state: 'pseudonymised-weak', because: ONLY_ENCODES }] },
    },
    '{EncryptJWT,CompactEncrypt}': passes('arg0'),
    'EncryptJWT#setSubject': keeps('arg0'),
    [`EncryptJWT#${CLAIMS}`]: { returns: 'this' },
    'EncryptJWT#encrypt': { protects: { data: ['this'], raises: [{ state: 'encrypted' }] } },
    '{jwtVerify,decodeJwt,compactVerify}': passes('arg0'),
    '{jwtDecrypt,compactDecrypt}': { protects: { reveals: true } },
    '{importJWK,importPKCS8,importSPKI,importX509,createRemoteJWKSet,generateKeyPair,generateSecret,exportJWK}':
      { drops: true },
  },
};
