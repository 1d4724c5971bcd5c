import type { ApiModel, LibraryModel } from './model.js';
import { DROPS, passes, stores } from './parts.js';

/**
 * Object-relational mappers: what is written goes to the database. What is read is typed by the schema, which the
 * engine reads by itself, so that no result is described here.
 */
const WRITES_DATA: ApiModel = {
  sink: { channel: 'database', data: ['arg0.data', 'arg0.create', 'arg0.update'] },
};

export const PRISMA: LibraryModel = {
  package: '@prisma/client',
  alsoKnownAs: ['.prisma/client'],
  docs: 'https://www.prisma.io/docs/orm/reference/prisma-client-reference',
  members: {
    'PrismaClient#*.{create,createMany,createManyAndReturn,update,updateMany,updateManyAndReturn,upsert}':
      WRITES_DATA,
    'PrismaClient#{$executeRaw,$executeRawUnsafe}': stores(['args']),
    'PrismaClient#{$connect,$disconnect,$on,$use}': DROPS,
    'Prisma.{sql,join,raw,validator}': passes('args'),
    'Prisma.{PrismaClientKnownRequestError,PrismaClientValidationError,DbNull,JsonNull}': DROPS,
  },
};
