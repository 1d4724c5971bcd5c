import type { LibraryModel } from './model.js';

/** Middleware that reads a body; it is in the context then. */
export const KOA_BODYPARSER: LibraryModel = {
  package: '@koa/bodyparser',
  alsoKnownAs: ['koa-bodyparser', 'koa-body', 'body-parser', '@koa/cors', 'cors', 'helmet', 'compression'],
  docs: 'https://github.com/koajs/bodyparser#readme',
  members: {
    '{default,bodyParser,koaBody}': { drops: true },
    '{json,urlencoded,text,raw}': { drops: true },
  },
};
