// A query of Kysely returns the columns that it selects from the tables of its type.
import { Kysely, type Generated, type PostgresDialect } from 'kysely';

interface PersonTable {
  id: Generated<number>;
  first_name: string;
  badge: string;
}
interface Tables {
  person: PersonTable;
}

export async function visit(dialect: PostgresDialect, id: number): Promise<void> {
  const db = new Kysely<Tables>({ dialect });
  const badge = await db.selectFrom('person').select(['id', 'badge']).where('id', '=', id).executeTakeFirstOrThrow();
  console.log(badge);
  const person = await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  console.log(person); // expect: no-personal-data-in-logs
}
