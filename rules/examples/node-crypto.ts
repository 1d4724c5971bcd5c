import {
  argon2Sync,
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  createSign,
  hash,
  pbkdf2Sync,
  privateDecrypt,
  publicEncrypt,
  randomBytes,
  randomUUID,
  scryptSync,
  subtle,
  webcrypto,
} from 'node:crypto';
import crypto from 'crypto';
import { promisify } from 'node:util';

interface Customer {
  email: string;
  iban: string;
  password: string;
}

const PEPPER = process.env.PEPPER ?? '';
const KEY = Buffer.from(process.env.KEY ?? '', 'hex');

export function hashes(customer: Customer): void {
  console.log(createHash('sha256').update(customer.email).digest('hex')); // flow: log pseudonymised-weak
  console.log(crypto.createHash('md5').update('v1').update(customer.iban).digest('base64')); // flow: log pseudonymised-weak
  console.log(hash('sha1', customer.email)); // flow: log pseudonymised-weak
  console.log(createHash('sha256').update('v1').digest('hex'));
  console.log(createHmac('sha256', PEPPER).update(customer.email).digest('hex')); // flow: log pseudonymised
  console.log(createHmac('sha256', 'our-secret').update(customer.email).digest('hex')); // flow: log pseudonymised-weak
  console.log(createHmac('md5', PEPPER).update(customer.email).digest('hex')); // flow: log pseudonymised-weak
  const written = createSecretKey('our-secret', 'utf8');
  console.log(createHmac('sha256', written).update(customer.email).digest('hex')); // flow: log pseudonymised-weak
}

export function ciphers(customer: Customer, iv: Buffer): void {
  const cipher = createCipheriv('aes-256-gcm', KEY, iv);
  const sealed = Buffer.concat([cipher.update(customer.iban, 'utf8'), cipher.final()]);
  console.log(sealed.toString('base64'), cipher.getAuthTag()); // flow: log encrypted
  console.log(createCipheriv('aes-256-ecb', KEY, null).update(customer.iban)); // flow: log pseudonymised-weak
  console.log(createCipheriv('des-ede3-cbc', KEY, iv).update(customer.iban)); // flow: log pseudonymised-weak
  console.log(createCipheriv('aes-256-cbc', 'abcdefghijklmnopqrstuvwxyz123456', iv).update(customer.iban)); // flow: log pseudonymised-weak
  console.log(createCipheriv('aes-256-cbc', KEY, 'abcdefghijklmnop').update(customer.iban)); // flow: log pseudonymised-weak
  console.log(crypto.createCipher('aes-256-cbc', PEPPER).update(customer.iban, 'utf8', 'hex')); // flow: log pseudonymised-weak
  const decipher = createDecipheriv('aes-256-gcm', KEY, iv);
  console.log(decipher.update(sealed, undefined, 'utf8')); // flow: log plain
}

export function publicKeys(customer: Customer, publicKey: string, privateKey: string): void {
  const sealed = publicEncrypt(publicKey, Buffer.from(customer.iban));
  console.log(sealed.toString('base64')); // flow: log encrypted
  console.log(privateDecrypt(privateKey, sealed).toString()); // flow: log plain
  console.log(createSign('SHA256').update(customer.email).sign(privateKey, 'hex'));
}

export async function passwords({ password }: Customer): Promise<void> {
  const salt = randomBytes(16);
  console.log(scryptSync(password, salt, 64)); // flow: log hashed-password
  console.log(await promisify(crypto.scrypt)(password, salt, 64)); // flow: log hashed-password
  console.log(scryptSync(password, 'salt', 64)); // flow: log pseudonymised-weak
  console.log(pbkdf2Sync(password, salt, 600_000, 64, 'sha512')); // flow: log hashed-password
  console.log(pbkdf2Sync(password, salt, 1000, 64, 'sha512')); // flow: log pseudonymised-weak
  console.log(await promisify(crypto.pbkdf2)(password, salt, 600_000, 64, 'sha512')); // flow: log hashed-password
  console.log(argon2Sync('argon2id', { message: password, nonce: salt, parallelism: 4, tagLength: 64 })); // flow: log hashed-password
  console.log(await promisify(crypto.argon2)('argon2id', { message: password, nonce: salt })); // flow: log hashed-password
  console.log(crypto.timingSafeEqual(Buffer.from(password), salt), randomUUID());
}

export async function web({ email, password }: Customer, iv: Uint8Array, key: CryptoKey): Promise<void> {
  const encoder = new TextEncoder();
  const data = encoder.encode(email);
  console.log(await subtle.digest('SHA-256', data)); // flow: log pseudonymised-weak
  console.log(await webcrypto.subtle.digest('SHA-256', data)); // flow: log pseudonymised-weak
  const sealed = await subtle.encrypt({ name: 'AES-GCM', iv }, key, data);
  console.log(sealed); // flow: log encrypted
  console.log(await webcrypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, data)); // flow: log encrypted
  console.log(await subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed)); // flow: log plain
  console.log(await webcrypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed)); // flow: log plain
  console.log(await subtle.sign('HMAC', key, data)); // flow: log pseudonymised
  console.log(await webcrypto.subtle.sign({ name: 'HMAC' }, key, data)); // flow: log pseudonymised
  const written = await subtle.importKey('raw', encoder.encode('our-secret'), 'HMAC', false, ['sign']);
  console.log(await subtle.sign('HMAC', written, data)); // flow: log pseudonymised-weak
  const typed = await subtle.importKey('raw', encoder.encode(password), 'PBKDF2', false, ['deriveBits']);
  console.log(await subtle.deriveBits({ name: 'PBKDF2', salt: iv, iterations: 600_000 }, typed, 256)); // flow: log hashed-password
  console.log(await webcrypto.subtle.deriveBits({ name: 'PBKDF2', salt: iv }, typed, 256)); // flow: log hashed-password
}
