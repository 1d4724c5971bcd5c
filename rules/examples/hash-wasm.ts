import { argon2d, argon2i, argon2id, argon2Verify, bcrypt, pbkdf2, scrypt } from 'hash-wasm';
import { adler32, blake2b, blake2s, blake3, crc32, keccak, md4, md5, ripemd160, sha1, sha224 } from 'hash-wasm';
import { sha256, sha3, sha384, sha512, sm3, whirlpool, xxhash3, xxhash32, xxhash64 } from 'hash-wasm';

interface Customer {
  email: string;
  password: string;
}

export async function hashes({ email }: Customer, key: Uint8Array): Promise<void> {
  console.log(await md4(email)); // flow: log pseudonymised-weak
  console.log(await md5(email)); // flow: log pseudonymised-weak
  console.log(await sha1(email)); // flow: log pseudonymised-weak
  console.log(await sha224(email)); // flow: log pseudonymised-weak
  console.log(await sha256(email)); // flow: log pseudonymised-weak
  console.log(await sha384(email)); // flow: log pseudonymised-weak
  console.log(await sha512(email)); // flow: log pseudonymised-weak
  console.log(await sha3(email)); // flow: log pseudonymised-weak
  console.log(await keccak(email)); // flow: log pseudonymised-weak
  console.log(await ripemd160(email)); // flow: log pseudonymised-weak
  console.log(await sm3(email)); // flow: log pseudonymised-weak
  console.log(await whirlpool(email)); // flow: log pseudonymised-weak
  console.log(await xxhash32(email)); // flow: log pseudonymised-weak
  console.log(await xxhash64(email)); // flow: log pseudonymised-weak
  console.log(await xxhash3(email)); // flow: log pseudonymised-weak
  console.log(await crc32(email)); // flow: log pseudonymised-weak
  console.log(await adler32(email)); // flow: log pseudonymised-weak
  console.log(await blake2b(email)); // flow: log pseudonymised-weak
  console.log(await blake2s(email)); // flow: log pseudonymised-weak
  console.log(await blake3(email)); // flow: log pseudonymised-weak
  console.log(await blake3(email, 256, 'our-secret')); // flow: log pseudonymised-weak
  console.log(await blake3(email, 256, key)); // flow: log pseudonymised
}

export async function passwords({ password }: Customer, salt: Uint8Array, stored: string): Promise<void> {
  console.log(await argon2i({ password, salt, iterations: 3 })); // flow: log hashed-password
  console.log(await argon2d({ password, salt, iterations: 3 })); // flow: log hashed-password
  console.log(await argon2id({ password, salt, iterations: 3 })); // flow: log hashed-password
  console.log(await bcrypt({ password, salt, costFactor: 12 })); // flow: log hashed-password
  console.log(await scrypt({ password, salt, costFactor: 16384 })); // flow: log hashed-password
  console.log(await pbkdf2({ password, salt, iterations: 600_000 })); // flow: log hashed-password
  console.log(await argon2Verify({ password, hash: stored }));
}
