import sodium from 'sodium-native';

interface Customer {
  iban: string;
}

export function seal({ iban }: Customer, nonce: Buffer, key: Buffer): Buffer {
  const message = Buffer.from(iban);
  const cipher = Buffer.alloc(message.length + sodium.crypto_secretbox_MACBYTES);
  sodium.crypto_secretbox_easy(cipher, message, nonce, key);
  console.log(cipher.toString('base64'));
  console.log(message.toString()); // flow: log plain
  return cipher;
}
