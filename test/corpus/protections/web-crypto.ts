// The crypto of the web encrypts, signs and hashes, and only two of these hide an address.
interface Subscriber {
  email: string;
}

const encoder = new TextEncoder();

export async function keep(subscriber: Subscriber, key: CryptoKey, macKey: CryptoKey): Promise<void> {
  const data = encoder.encode(subscriber.email);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, data);
  localStorage.setItem('sealed', Buffer.from(sealed).toString('base64'));
  const signed = await crypto.subtle.sign('HMAC', macKey, data);
  localStorage.setItem('signed', Buffer.from(signed).toString('hex'));
  const digest = await crypto.subtle.digest('SHA-256', data);
  localStorage.setItem('digest', Buffer.from(digest).toString('hex')); // expect: no-weak-pseudonymisation
  const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed);
  localStorage.setItem('opened', new TextDecoder().decode(opened)); // expect: no-unencrypted-storage
}
