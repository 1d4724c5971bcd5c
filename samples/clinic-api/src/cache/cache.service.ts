import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Redis } from 'ioredis';
import { settings } from '../config/settings.js';

@Injectable()
export class CacheService implements OnModuleDestroy {
  private readonly redis = new Redis(settings.redisUrl, { lazyConnect: true });

  async get<T>(key: string): Promise<T | undefined> {
    const text = await this.redis.get(key);
    return text === null ? undefined : (JSON.parse(text) as T);
  }

  async put(key: string, value: unknown, seconds = 600): Promise<void> {
    await this.redis.set(key, JSON.stringify(value), 'EX', seconds);
  }

  async drop(...keys: string[]): Promise<void> {
    await this.redis.del(...keys);
  }

  async onModuleDestroy(): Promise<void> {
    await this.redis.quit();
  }
}
