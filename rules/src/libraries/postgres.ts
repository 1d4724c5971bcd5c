import type { LibraryModel } from './model.js';

export const POSTGRES: LibraryModel = {
  package: 'postgres',
  docs: 'https://github.com/porsager/postgres#readme',
  members: {
    default: { drops: true, returns: 'Sql' },
    Sql: { sink: { channel: 'database', data: ['args1'] }, unknown: true },
  },
};
