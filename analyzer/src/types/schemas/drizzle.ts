import type { Expression } from '../../facts/ir.js';
import { objectType, UNKNOWN, type ObjectType, type Property, type Type } from '../types.js';

const TABLE_BUILDERS = new Set(['pgTable', 'mysqlTable', 'sqliteTable', 'singlestoreTable', 'pgView']);

const COLUMN_TYPES: readonly (readonly [RegExp, Type])[] = [
  [
    /^(text|varchar|char|uuid|inet|citext|tinytext|mediumtext|longtext)$/,
    { kind: 'primitive', name: 'string' },
  ],
  [
    /^(integer|int|serial|bigserial|smallint|bigint|numeric|decimal|real|doublePrecision|float|double)$/,
    { kind: 'primitive', name: 'number' },
  ],
  [/^(boolean|bool)$/, { kind: 'primitive', name: 'boolean' }],
  [/^(timestamp|date|datetime|time)$/, { kind: 'primitive', name: 'date' }],
  [/Enum$/, { kind: 'primitive', name: 'symbol' }],
];

/**
 * The row type of a Drizzle table (https://orm.drizzle.team/docs/sql-schema-declaration).
 *
 * @param builder The imported name that the expression calls, if it comes from a `drizzle-orm` package.
 * @param name The variable that holds the table, which gives its columns their context.
 */
export function drizzleTable(
  expression: Expression,
  builder: string | undefined,
  name: string,
): ObjectType | undefined {
  if (expression.kind !== 'call' || builder === undefined || !TABLE_BUILDERS.has(builder)) return undefined;
  const columns = expression.arguments[1];
  const properties = new Map<string, Property>();
  // The columns may be given as a function of the column builders.
  if (columns?.kind !== 'object') return objectType(name, properties);
  for (const column of columns.properties) {
    if (column.kind !== 'property') continue;
    const type = columnType(column.value);
    properties.set(column.name, { name: column.name, owner: name, type: () => type });
  }
  return objectType(name, properties);
}

function columnType(expression: Expression): Type {
  let current: Expression | undefined = expression;
  let array = false;
  while (current?.kind === 'call') {
    const callee: Expression = current.callee;
    if (callee.kind === 'member' && callee.object.kind === 'call') {
      if (callee.name === 'array') array = true;
      current = callee.object;
      continue;
    }
    const builder =
      callee.kind === 'member' ? callee.name : callee.kind === 'global' ? callee.name : undefined;
    const name = builder ?? columnBuilderNames.get(callee) ?? '';
    const found = COLUMN_TYPES.find(([pattern]) => pattern.test(name))?.[1] ?? UNKNOWN;
    return array ? { kind: 'collection', of: 'array', element: () => found } : found;
  }
  return UNKNOWN;
}

/** Names of imported column builders by the expression that refers to them; filled by the reader that knows imports. */
export const columnBuilderNames = new WeakMap<object, string>();
