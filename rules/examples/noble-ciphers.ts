import { cbc, cfb, ctr, ecb, gcm, gcmsiv, siv } from '@noble/ciphers/aes.js';
import { chacha20poly1305, xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { managedNonce, utf8ToBytes } from '@noble/ciphers/utils.js';
import { secretbox } from '@noble/ciphers/salsa.js';

interface Customer {
  iban: string;
}

export function seal({ iban }: Customer, key: Uint8Array, nonce: Uint8Array): void {
  const data = utf8ToBytes(iban);
  const sealed = gcm(key, nonce).encrypt(data);
  console.log(sealed); // flow: log encrypted
  console.log(gcm(utf8ToBytes('our-secret'), nonce).encrypt(data)); // flow: log pseudonymised-weak
  console.log(gcm(key, nonce).decrypt(sealed)); // flow: log plain
  console.log(cbc(key, nonce).encrypt(data), ctr(key, nonce).decrypt(nonce)); // flow: log encrypted
  console.log(xchacha20poly1305(key, nonce).encrypt(data), chacha20poly1305, gcmsiv, siv, cfb); // flow: log encrypted
  const box = secretbox(key, nonce).seal(data);
  console.log(box); // flow: log encrypted
  console.log(secretbox(key, nonce).open(box)); // flow: log plain
  const book = ecb(key).encrypt(data);
  console.log(book); // flow: log pseudonymised-weak
  console.log(ecb(key).decrypt(book)); // flow: log plain
  console.log(managedNonce(gcm)(key).encrypt(data)); // flow: log encrypted
}
