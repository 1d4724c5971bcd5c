import Memcached from 'memcached';
import { Client } from 'memjs';

interface Guest {
  email: string;
  phone: string;
  nights: number;
}

const far = new Memcached('cache.example.com:11211');
const near = Client.create('localhost:11211');
const done = (error: unknown): void => void error;

export function remember(guest: Guest): void {
  far.set('guest', guest.email, 60, done); // flow: cache plain unencrypted
  near.set('guest', guest.email, { expires: 60 }); // flow: cache plain
  far.add('guest', guest.phone, 60, done); // flow: cache plain unencrypted
  far.replace('guest', guest.phone, 60, done); // flow: cache plain unencrypted
  far.append('guest', guest.phone, done); // flow: cache plain unencrypted
  far.prepend('guest', guest.phone, done); // flow: cache plain unencrypted
  far.cas('guest', guest.phone, 'token', 60, done); // flow: cache plain unencrypted
  far.set('nights', guest.nights, 60, done);
}
