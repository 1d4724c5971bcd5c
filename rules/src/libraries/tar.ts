import type { LibraryModel } from './model.js';

/** Works on files that are there already, whose content no code shows. */
export const TAR: LibraryModel = {
  package: 'tar',
  docs: 'https://github.com/isaacs/node-tar#readme',
  members: { '{create,c,extract,x,list,t,update,u,replace,r}': { drops: true } },
};
