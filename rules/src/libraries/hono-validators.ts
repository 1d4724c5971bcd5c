import type { LibraryModel } from './model.js';

/** Middleware that checks a request; what it lets through is read with `c.req.valid`. */
export const HONO_ZOD_VALIDATOR: LibraryModel = {
  package: '@hono/zod-validator',
  alsoKnownAs: [
    '@hono/standard-validator',
    '@hono/valibot-validator',
    '@hono/arktype-validator',
    '@hono/typebox-validator',
    'hono/validator',
  ],
  docs: 'https://hono.dev/docs/guides/validation',
  members: {
    '{zValidator,sValidator,vValidator,arktypeValidator,tbValidator,validator}': {
      drops: true,
      returns: 'Validator',
    },
  },
};
