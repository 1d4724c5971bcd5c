import assert from 'node:assert/strict';
import type * as Sql from '../../analyzer/src/types/schemas/sql.js';

const { rowOfSql } = (await import(
  new URL('../../../analyzer/dist/types/schemas/sql.js', import.meta.url).href
)) as typeof Sql;

/** The columns of a row, `alias = owner.column`. */
function columns(text: string): string | undefined {
  const row = rowOfSql(text);
  return row === undefined
    ? undefined
    : [...row.properties()].map(([alias, { name, owner }]) => `${alias} = ${owner}.${name}`).join(', ');
}

describe('rows of statements', () => {
  for (const [text, expected] of [
    ['SELECT id, email FROM users', 'id = users.id, email = users.email'],
    ['select u.id, u.email as mail from users u', 'id = users.id, mail = users.email'],
    ['select "u"."id" from "public"."users" as "u"', 'id = users.id'],
    ['select `id`, `e` from `users` where x = "from"', 'id = users.id, e = users.e'],
    ['SELECT DISTINCT ON (id) id, name FROM users', 'id = users.id, name = users.name'],
    ['select a.x, b.y from a join b on a.id = b.id', 'x = a.x, y = b.y'],
    ['select lower(email) as mail from users', 'mail = users.email'],
    ["select coalesce(u.phone, '') phone from users u", 'phone = users.phone'],
    ['select count(email), max(age) from users', 'count = users.count, max = users.age'],
    ["select first_name || ' ' || last_name as label from users", 'label = users.label'],
    ['select email::text from users;', 'email = users.email'],
    ['select id, (select max(total) from orders) as total from users', 'id = users.id, total = users.total'],
    ['with old as (select * from users) select old.id from old', 'id = old.id'],
    ['select id from users union select email from guests', 'id = users.id'],
    ['insert into users (email) values ($1) returning id, plan', 'id = users.id, plan = users.plan'],
    ['update users set email = $1 where id = $2 returning id', 'id = users.id'],
    ['-- all of them\nselect /* only */ id\nfrom users', 'id = users.id'],
    ['select 1 as ok', 'ok = .ok'],
    ['select * from users', undefined],
    ['select u.* from users u', undefined],
    ['delete from users', undefined],
    ['select', undefined],
    ['choose from the list, please', undefined],
    ['', undefined],
  ] as const)
    it(`${JSON.stringify(text)} are ${String(expected)}`, () => {
      assert.equal(columns(text), expected);
    });

  it('are not looked for in texts without end', () => {
    const started = performance.now();
    rowOfSql(`select ${'a, '.repeat(20_000)} b from ${'('.repeat(20_000)}`);
    rowOfSql(`select ${' '.repeat(50_000)}x`);
    assert.ok(performance.now() - started < 2_000);
  });
});
