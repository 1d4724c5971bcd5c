import type { Frame } from '../frame.js';
import { isPrismaClient } from '../schemas/index.js';
import type { Value } from '../values.js';
import { callDrizzle } from './drizzle.js';
import { callKnex } from './knex.js';
import { callKysely } from './kysely.js';
import { callMikroOrm } from './mikro-orm.js';
import { callMongoDb } from './mongodb.js';
import { callMongoose } from './mongoose.js';
import { callPrisma } from './prisma.js';
import type { OrmCall } from './records.js';
import { callSequelize } from './sequelize.js';
import { callSupabase } from './supabase.js';
import { callTypeOrm } from './typeorm.js';

/**
 * What comes back from a call of an object-relational mapper, typed by the project's own declarations: schema, entity
 * classes, tables. Undefined for everything else. What goes into the database is told by the library's model.
 */
export function callOrm(frame: Frame, call: OrmCall): Value | undefined {
  const { package: name } = call.reference;
  if (isPrismaClient(name)) return callPrisma(frame, call);
  if (name === 'typeorm' || name === '@nestjs/typeorm') return callTypeOrm(frame, call);
  if (name === 'sequelize' || name === 'sequelize-typescript' || name === '@sequelize/core')
    return callSequelize(frame, call);
  if (name === 'mongoose' || name === '@nestjs/mongoose') return callMongoose(frame, call);
  if (name.startsWith('drizzle-orm')) return callDrizzle(frame, call);
  if (name.startsWith('@mikro-orm/')) return callMikroOrm(frame, call);
  if (name === 'knex') return callKnex(frame, call);
  if (name === 'kysely') return callKysely(frame, call);
  if (name === 'mongodb') return callMongoDb(frame, call);
  if (/^@supabase\/(supabase-js|ssr|auth-helpers\b)/.test(name)) return callSupabase(frame, call);
  return undefined;
}
