import forge from 'node-forge';

interface Customer {
  email: string;
  iban: string;
  password: string;
}

export function hashes({ email, password }: Customer, key: string, salt: string): void {
  const digest = forge.md.sha256.create();
  digest.update(email);
  console.log(digest.digest().toHex()); // flow: log pseudonymised-weak
  const mac = forge.hmac.create();
  mac.start('sha256', key);
  mac.update(email);
  console.log(mac.digest().toHex()); // flow: log pseudonymised
  console.log(mac.getMac()); // flow: log pseudonymised
  const written = forge.hmac.create();
  written.start('sha256', 'our-secret');
  written.update(email);
  console.log(written.digest().toHex()); // flow: log pseudonymised-weak
  console.log(forge.pkcs5.pbkdf2(password, salt, 600_000, 32)); // flow: log hashed-password
}

export function ciphers({ iban }: Customer, publicPem: string, privatePem: string): void {
  const sealed = forge.pki.publicKeyFromPem(publicPem).encrypt(iban, 'RSA-OAEP');
  console.log(forge.util.encode64(sealed)); // flow: log encrypted
  console.log(forge.pki.privateKeyFromPem(privatePem).decrypt(sealed, 'RSA-OAEP')); // flow: log plain
  console.log(forge.util.encode64(iban)); // flow: log pseudonymised-weak
  console.log(forge.util.createBuffer(iban).toHex()); // flow: log pseudonymised-weak
  console.log(forge.util.bytesToHex(forge.util.encodeUtf8(iban))); // flow: log pseudonymised-weak
}

export function symmetric({ iban }: Customer, key: string, iv: string): void {
  const cipher = forge.cipher.createCipher('AES-GCM', key);
  cipher.start({ iv });
  cipher.update(forge.util.createBuffer(iban));
  cipher.finish();
  console.log(cipher.output.toHex());
}
