import 'server-only';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import * as schema from '@/server/db/schema';
import { requireEnv } from '@/server/env';

let instance: PostgresJsDatabase<typeof schema> | undefined;

export function db(): PostgresJsDatabase<typeof schema> {
  instance ??= drizzle(postgres(requireEnv('DATABASE_URL'), { ssl: 'verify-full', max: 10 }), { schema });
  return instance;
}
