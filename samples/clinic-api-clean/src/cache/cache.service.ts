import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Redis } from 'ioredis';
import { seal, unseal } from '../common/sealing.js';
import { settings } from '../config/settings.js';

@Injectable()
export class CacheService implements OnModuleDestroy {
  private readonly redis = new Redis(settings.redisUrl, { lazyConnect: true });

  async get<T>(key: string): Promise<T | undefined> {
    const sealed = await this.redis.get(key);
    return sealed === null ? undefined : (JSON.parse(unseal(Buffer.from(sealed, 'base64'))) as T);
  }

  async put(key: string, value: unknown, seconds = 600): Promise<void> {
    const sealed = seal(JSON.stringify(value)).toString('base64');
    await this.redis.set(key, sealed, 'EX', seconds);
  }

  async drop(...keys: string[]): Promise<void> {
    await this.redis.del(...keys);
  }

  async onModuleDestroy(): Promise<void> {
    await this.redis.quit();
  }
}
