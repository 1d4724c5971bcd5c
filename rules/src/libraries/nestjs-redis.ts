import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const NESTJS_REDIS: LibraryModel = {
  package: '@liaoliaots/nestjs-redis',
  alsoKnownAs: ['@songkeys/nestjs-redis', 'nestjs-redis'],
  docs: 'https://github.com/liaoliaots/nestjs-redis#readme',
  members: {
    'RedisService#{getOrThrow,getOrNil,getClient}': { drops: true, returns: 'ioredis:Redis' },
    'RedisModule.{forRoot,forRootAsync,register}': DROPS,
  },
};
