// A function is judged by what it does, whatever it is called.
// @file crypto-utils.ts
const KEY = 42;

export function encrypt(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}
export function obfuscate(text: string): string {
  return text
    .split('')
    .map((letter) => String.fromCharCode(letter.charCodeAt(0) ^ KEY))
    .join('');
}
export function anonymize(text: string): string {
  return text.trim();
}
export function redact(_text: string): string {
  return '[redacted]';
}
// @file keep.ts
import { anonymize, encrypt, obfuscate, redact } from './crypto-utils.js';

interface Client {
  email: string;
}

export function keep(client: Client): void {
  localStorage.setItem('a', encrypt(client.email)); // expect: no-weak-pseudonymisation
  localStorage.setItem('b', anonymize(client.email)); // expect: no-unencrypted-storage
  localStorage.setItem('c', redact(client.email));
  console.log(obfuscate(client.email).length);
}
