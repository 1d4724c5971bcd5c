import type { LibraryModel } from './model.js';
import { DROPS } from './parts.js';

export const TYPEORM: LibraryModel = {
  package: 'typeorm',
  docs: 'https://typeorm.io/docs/working-with-entity-manager/repository-api',
  types: { EntityManager: 'Manager' },
  members: {
    'Repository#{save,upsert}': {
      sink: { channel: 'database', data: ['arg0'] },
      passes: [{ from: 'arg0', to: 'result' }],
    },
    'Repository#insert': { sink: { channel: 'database', data: ['arg0'] }, drops: true },
    'Repository#update': { sink: { channel: 'database', data: ['arg1'] }, drops: true },
    'Repository#{create,merge,preload}': { passes: [{ from: 'args', to: 'result' }] },
    'Repository#{count,countBy,exists,existsBy,delete,softDelete,remove,increment,decrement,clear}': DROPS,
    'Manager#{save,insert}': {
      sink: { channel: 'database', data: ['args'] },
      passes: [{ from: 'args', to: 'result' }],
    },
    '{In,Not,Between,MoreThan,LessThan,MoreThanOrEqual,LessThanOrEqual,Like,ILike,IsNull,Raw,Equal,Any}':
      DROPS,
  },
};
