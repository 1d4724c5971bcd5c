import type { Frame } from '../evaluate/frame.js';
import { isPrismaClient } from '../../types/schemas/prisma.js';
import type { Value } from '../values/values.js';
import { callDrizzle } from './drizzle.js';
import { callGraphQlClient, isGraphQlClient } from './graphql.js';
import { callKnex } from './knex.js';
import { callKysely } from './kysely.js';
import { callMikroOrm } from './mikro-orm.js';
import { callMongoDb } from './mongodb.js';
import { callMongoose } from './mongoose.js';
import { callPrisma } from './prisma.js';
import { callObjection } from './objection.js';
import { callOpenApiFetch } from './openapi-fetch.js';
import type { OrmCall } from './records.js';
import { callSequelize } from './sequelize.js';
import { callSqlDriver, isSqlDriver } from './sql.js';
import { callSupabase } from './supabase.js';
import { callTrpc } from './trpc.js';
import { callTypeOrm } from './typeorm.js';

/** The mappers by the names of their packages. */
const MAPPERS: readonly (readonly [
  isOf: (name: string) => boolean,
  read: (frame: Frame, call: OrmCall) => Value | undefined,
])[] = [
  [isPrismaClient, callPrisma],
  [isOneOf('typeorm', '@nestjs/typeorm'), callTypeOrm],
  [isOneOf('sequelize', 'sequelize-typescript', '@sequelize/core'), callSequelize],
  [isOneOf('mongoose', '@nestjs/mongoose'), callMongoose],
  [(name) => name.startsWith('drizzle-orm'), callDrizzle],
  [(name) => name.startsWith('@mikro-orm/'), callMikroOrm],
  [isOneOf('knex'), callKnex],
  [isOneOf('kysely'), callKysely],
  [isOneOf('mongodb'), callMongoDb],
  [isOneOf('objection'), callObjection],
  [(name) => /^@supabase\/(supabase-js|ssr|auth-helpers\b)/.test(name), callSupabase],
];

/**
 * What comes back from a call of an object-relational mapper, typed by the project's own declarations: schema, entity
 * classes, tables. Undefined for everything else. What goes into the database is told by the library's model.
 */
export function callOrm(frame: Frame, call: OrmCall): Value | undefined {
  const { package: name } = call.reference;
  if (isGraphQlClient(name)) return callGraphQlClient(frame, call);
  if (name === 'openapi-fetch') return callOpenApiFetch(frame, call);
  if (isSqlDriver(name)) return callSqlDriver(frame, call);
  if (name === '@trpc/server') return callTrpc(frame, call);
  const mapper = MAPPERS.find(([isOf]) => isOf(name));
  return mapper?.[1](frame, call);
}

/** Whether the records that a package yields are typed by the project's own declarations. */
export function isMapper(packageName: string): boolean {
  return MAPPERS.some(([isOf]) => isOf(packageName));
}

function isOneOf(...names: readonly string[]): (name: string) => boolean {
  return (name) => names.includes(name);
}
