import { argon2id, argon2idAsync } from '@noble/hashes/argon2.js';
import { blake2b, blake2s } from '@noble/hashes/blake2.js';
import { blake3 } from '@noble/hashes/blake3.js';
import { hmac } from '@noble/hashes/hmac.js';
import { md5, ripemd160, sha1 } from '@noble/hashes/legacy.js';
import { pbkdf2, pbkdf2Async } from '@noble/hashes/pbkdf2.js';
import { scrypt, scryptAsync } from '@noble/hashes/scrypt.js';
import { sha224, sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { keccak_256, sha3_256, sha3_512 } from '@noble/hashes/sha3.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

interface Customer {
  email: string;
  password: string;
}

export function hashes({ email }: Customer, key: Uint8Array): void {
  const data = utf8ToBytes(email);
  console.log(bytesToHex(sha256(data))); // flow: log pseudonymised-weak
  console.log(sha1(data)); // flow: log pseudonymised-weak
  console.log(sha224(data)); // flow: log pseudonymised-weak
  console.log(sha384(data)); // flow: log pseudonymised-weak
  console.log(sha512(data)); // flow: log pseudonymised-weak
  console.log(sha3_256(data)); // flow: log pseudonymised-weak
  console.log(sha3_512(data)); // flow: log pseudonymised-weak
  console.log(keccak_256(data)); // flow: log pseudonymised-weak
  console.log(ripemd160(data)); // flow: log pseudonymised-weak
  console.log(md5(data)); // flow: log pseudonymised-weak
  console.log(blake2b(data)); // flow: log pseudonymised-weak
  console.log(blake2s(data, { key })); // flow: log pseudonymised
  console.log(blake3(data, { key: utf8ToBytes('our-secret') })); // flow: log pseudonymised-weak
  console.log(hmac(sha256, key, data)); // flow: log pseudonymised
  console.log(hmac(sha256, 'our-secret', data)); // flow: log pseudonymised-weak
}

export async function passwords({ password }: Customer, salt: Uint8Array): Promise<void> {
  console.log(pbkdf2(sha256, password, salt, { c: 600_000, dkLen: 32 })); // flow: log hashed-password
  console.log(await pbkdf2Async(sha256, password, salt, { c: 600_000 })); // flow: log hashed-password
  console.log(scrypt(password, salt, { N: 65536, r: 8, p: 1 })); // flow: log hashed-password
  console.log(await scryptAsync(password, salt, { N: 65536 })); // flow: log hashed-password
  console.log(argon2id(password, salt, { t: 2, m: 65536, p: 1 })); // flow: log hashed-password
  console.log(await argon2idAsync(password, salt, { t: 2 })); // flow: log hashed-password
}
