// A digest whose bytes are spelled one by one is still the digest.
interface Subscriber {
  email: string;
}

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

export async function keep(subscriber: Subscriber, key: CryptoKey): Promise<void> {
  const data = new TextEncoder().encode(subscriber.email);
  localStorage.setItem('digest', hex(await crypto.subtle.digest('SHA-256', data))); // expect: no-weak-pseudonymisation
  const iv = crypto.getRandomValues(new Uint8Array(12));
  localStorage.setItem('sealed', hex(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, data)));
}
