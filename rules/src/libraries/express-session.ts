import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** The middleware and its stores carry nothing by themselves. */
export const EXPRESS_SESSION: LibraryModel = {
  package: 'express-session',
  alsoKnownAs: [
    'cookie-session',
    '@fastify/session',
    '@fastify/secure-session',
    'koa-session',
    'connect-redis',
    'connect-mongo',
    'connect-pg-simple',
  ],
  docs: 'https://github.com/expressjs/session#readme',
  members: { '{default,Store,MemoryStore,Session,Cookie,RedisStore,create,fastifySession}': DROPS },
};
