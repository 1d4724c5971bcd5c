import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

/** A procedure hands what its schema lets through to the resolver as `input`; the names of fields say what it holds. */
export const TRPC_SERVER: LibraryModel = {
  package: '@trpc/server',
  docs: 'https://trpc.io/docs/server/procedures',
  members: {
    'initTRPC.create': { drops: true, returns: 'Trpc' },
    'initTRPC.{context,meta}': { drops: true, returns: 'Builder' },
    'Builder#{context,meta}': { returns: 'this' },
    'Builder#create': { drops: true, returns: 'Trpc' },
    'Trpc#procedure': { is: 'Procedure' },
    'Trpc#{router,mergeRouters,middleware,createCallerFactory}': DROPS,
    'Procedure#{input,output,use,meta,concat,unstable_concat}': { returns: 'this' },
    'Procedure#{query,mutation,subscription}': DROPS,
  },
};
