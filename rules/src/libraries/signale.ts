import type { LibraryModel } from './model.js';
import { logs } from './parts.js';

const TYPES =
  '{await,complete,error,debug,fatal,fav,info,note,pause,pending,star,start,success,wait,warn,watch,log}';

export const SIGNALE: LibraryModel = {
  package: 'signale',
  docs: 'https://github.com/klaudiosinani/signale#readme',
  members: {
    [TYPES]: logs(),
    [`Signale#${TYPES}`]: logs(),
    '{scope,Signale#scope}': { drops: true, returns: 'Signale' },
  },
};
