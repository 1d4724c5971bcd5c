import sodium from 'libsodium-wrappers';

interface Customer {
  email: string;
  iban: string;
  password: string;
}

export async function boxes({ iban }: Customer, nonce: Uint8Array, key: Uint8Array): Promise<void> {
  await sodium.ready;
  const secret = sodium.crypto_secretbox_easy(iban, nonce, key);
  console.log(secret); // flow: log encrypted
  console.log(sodium.crypto_secretbox_easy(iban, nonce, sodium.from_string('our-secret'))); // flow: log pseudonymised-weak
  console.log(sodium.to_string(sodium.crypto_secretbox_open_easy(secret, nonce, key))); // flow: log plain
  const box = sodium.crypto_box_easy(iban, nonce, key, key);
  console.log(box); // flow: log encrypted
  console.log(sodium.crypto_box_open_easy(box, nonce, key, key)); // flow: log plain
  const seal = sodium.crypto_box_seal(iban, key);
  console.log(seal); // flow: log encrypted
  console.log(sodium.crypto_box_seal_open(seal, key, key)); // flow: log plain
  console.log(sodium.crypto_secretstream_xchacha20poly1305_push(key, iban, null, 0)); // flow: log encrypted
}

export function aeads({ iban }: Customer, nonce: Uint8Array, key: Uint8Array): void {
  const a = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(iban, null, null, nonce, key);
  console.log(a); // flow: log encrypted
  console.log(sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, a, null, nonce, key)); // flow: log plain
  const b = sodium.crypto_aead_chacha20poly1305_ietf_encrypt(iban, null, null, nonce, key);
  console.log(b); // flow: log encrypted
  console.log(sodium.crypto_aead_chacha20poly1305_ietf_decrypt(null, b, null, nonce, key)); // flow: log plain
  const c = sodium.crypto_aead_chacha20poly1305_encrypt(iban, null, null, nonce, key);
  console.log(c); // flow: log encrypted
  console.log(sodium.crypto_aead_chacha20poly1305_decrypt(null, c, null, nonce, key)); // flow: log plain
  const d = sodium.crypto_aead_aes256gcm_encrypt(iban, null, null, nonce, key);
  console.log(d); // flow: log encrypted
  console.log(sodium.crypto_aead_aes256gcm_decrypt(null, d, null, nonce, key)); // flow: log plain
  const e = sodium.crypto_aead_aegis128l_encrypt(iban, null, null, nonce, key);
  console.log(e); // flow: log encrypted
  console.log(sodium.crypto_aead_aegis128l_decrypt(null, e, null, nonce, key)); // flow: log plain
  const f = sodium.crypto_aead_aegis256_encrypt(iban, null, null, nonce, key);
  console.log(f); // flow: log encrypted
  console.log(sodium.crypto_aead_aegis256_decrypt(null, f, null, nonce, key)); // flow: log plain
}

export function hashes({ email, password }: Customer, key: Uint8Array, stored: string): void {
  console.log(sodium.crypto_generichash(32, email)); // flow: log pseudonymised-weak
  console.log(sodium.crypto_generichash(32, email, key)); // flow: log pseudonymised
  console.log(sodium.crypto_hash(email)); // flow: log pseudonymised-weak
  console.log(sodium.crypto_hash_sha256(email)); // flow: log pseudonymised-weak
  console.log(sodium.crypto_hash_sha512(email)); // flow: log pseudonymised-weak
  console.log(sodium.crypto_auth(email, key)); // flow: log pseudonymised
  console.log(sodium.crypto_auth_hmacsha256(email, key)); // flow: log pseudonymised
  console.log(sodium.crypto_auth_hmacsha512(email, key)); // flow: log pseudonymised
  console.log(sodium.crypto_shorthash(email, key)); // flow: log pseudonymised
  console.log(sodium.crypto_pwhash(32, password, key, 3, 1024, 2)); // flow: log hashed-password
  console.log(sodium.crypto_pwhash_str(password, 3, 1024)); // flow: log hashed-password
  console.log(sodium.crypto_pwhash_str_verify(stored, password));
  console.log(sodium.to_base64(email)); // flow: log pseudonymised-weak
  console.log(sodium.to_hex(email)); // flow: log pseudonymised-weak
}
