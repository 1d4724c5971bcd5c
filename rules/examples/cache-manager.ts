import { Inject, Injectable } from '@nestjs/common';
import { type Cache, createCache } from 'cache-manager';

interface Guest {
  email: string;
  passportNumber: string;
  nights: number;
}

const shared = createCache();

@Injectable()
export class GuestCache {
  constructor(@Inject('CACHE_MANAGER') private readonly cache: Cache) {}

  async remember(guest: Guest): Promise<void> {
    await this.cache.set('guest', { passport: guest.passportNumber }); // flow: cache plain
    await this.cache.store.set('guest', guest.email); // flow: cache plain
    await shared.mset([{ key: 'guest', value: guest.email }]); // flow: cache plain
    await this.cache.set('nights', guest.nights);
    await this.cache.del('guest');
    const email = await this.cache.wrap('guest', () => Promise.resolve(guest.email));
    console.log(email); // flow: log plain
  }
}
