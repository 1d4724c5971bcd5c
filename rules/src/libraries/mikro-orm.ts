import type { LibraryModel } from './model.js';
import { DROPS, READS } from './parts.js';

/** What is created or assigned is written with the next `flush`. */
export const MIKRO_ORM: LibraryModel = {
  package: '@mikro-orm/core',
  alsoKnownAs: [
    '@mikro-orm/postgresql',
    '@mikro-orm/mysql',
    '@mikro-orm/mariadb',
    '@mikro-orm/sqlite',
    '@mikro-orm/mongodb',
    '@mikro-orm/knex',
  ],
  docs: 'https://mikro-orm.io/docs/entity-manager',
  types: {
    SqlEntityManager: 'EntityManager',
    MongoEntityManager: 'EntityManager',
    SqlEntityRepository: 'EntityRepository',
  },
  members: {
    'EntityManager#{create,insert,insertMany,upsert,upsertMany,assign}': {
      sink: { channel: 'database', data: ['arg1'] },
      passes: [{ from: 'arg1', to: 'result' }],
    },
    'EntityManager#nativeUpdate': { sink: { channel: 'database', data: ['arg2'] }, drops: true },
    'EntityManager#{persist,persistAndFlush}': {
      sink: { channel: 'database', data: ['arg0'] },
      returns: 'this',
    },
    'EntityRepository#{create,insert,insertMany,upsert,upsertMany}': {
      sink: { channel: 'database', data: ['arg0'] },
      passes: [{ from: 'arg0', to: 'result' }],
    },
    'EntityRepository#{assign,nativeUpdate}': { sink: { channel: 'database', data: ['arg1'] }, drops: true },
    'EntityManager#{fork,getContext,clear}': { drops: true, returns: 'this' },
    'EntityManager#getRepository': { drops: true, returns: 'EntityRepository' },
    'EntityManager#{transactional}': {
      drops: true,
      calls: [{ callee: 'arg0', with: ['this'], resultTo: 'result' }],
    },
    '{EntityManager,EntityRepository}#{find,findOne,findOneOrFail,findAll,findAndCount}': READS,
    '{EntityManager,EntityRepository}#{count,nativeDelete,remove,flush,populate,getReference}': DROPS,
    'MikroORM.{init,initSync}': { drops: true, returns: 'MikroORM' },
    'MikroORM#em': { is: 'EntityManager' },
    'MikroORM#{close,getMigrator,getSchemaGenerator}': DROPS,
  },
};
