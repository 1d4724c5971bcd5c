import type { LibraryModel } from './model.js';

/** Writes a line for each request, its method and path; a transporter of the project gets the line instead. */
export const KOA_LOGGER: LibraryModel = {
  package: 'koa-logger',
  docs: 'https://github.com/koajs/logger#readme',
  members: {
    default: {
      drops: true,
      calls: [
        { callee: 'arg0', with: ['arg9'] },
        { callee: 'arg0.transporter', with: ['arg9'] },
      ],
    },
  },
};
