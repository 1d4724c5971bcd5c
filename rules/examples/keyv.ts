import Keyv from 'keyv';

interface Guest {
  email: string;
  passportNumber: string;
  nights: number;
}

const open = new Keyv('redis://cache.example.com');
const secured = new Keyv('rediss://cache.example.com', { namespace: 'guests' });

export async function remember(guest: Guest): Promise<void> {
  await open.set('guest', { passport: guest.passportNumber }, 1000); // flow: cache plain unencrypted
  await secured.set('guest', guest.email); // flow: cache plain encrypted
  await secured.setMany([{ key: 'guest', value: guest.email }]); // flow: cache plain encrypted
  await secured.set('nights', guest.nights);
  await secured.delete('guest');
}
