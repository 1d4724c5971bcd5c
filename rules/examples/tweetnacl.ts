import nacl from 'tweetnacl';
import { decodeUTF8 } from 'tweetnacl-util';

interface Customer {
  iban: string;
}

export function seal({ iban }: Customer, nonce: Uint8Array, key: Uint8Array): void {
  const message = decodeUTF8(iban);
  const secret = nacl.secretbox(message, nonce, key);
  console.log(secret); // flow: log encrypted
  console.log(nacl.secretbox(message, nonce, decodeUTF8('our-secret'))); // flow: log pseudonymised-weak
  console.log(nacl.secretbox.open(secret, nonce, key)); // flow: log plain
  const box = nacl.box(message, nonce, key, key);
  console.log(box); // flow: log encrypted
  console.log(nacl.box.open(box, nonce, key, key)); // flow: log plain
  const after = nacl.box.after(message, nonce, nacl.box.before(key, key));
  console.log(after); // flow: log encrypted
  console.log(nacl.box.open.after(after, nonce, key)); // flow: log plain
}

export function rest({ iban }: Customer, key: Uint8Array): void {
  console.log(nacl.hash(decodeUTF8(iban))); // flow: log pseudonymised-weak
  console.log(nacl.sign(decodeUTF8(iban), key)); // flow: log plain
  console.log(nacl.sign.detached(decodeUTF8(iban), key));
}
