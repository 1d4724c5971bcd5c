import type { Frame } from '../evaluate/frame.js';
import { callValue } from '../evaluate/calls.js';
import { valueOfType } from '../evaluate/declared-values.js';
import type { QueryShape } from '../../types/schemas/prisma.js';
import { objectType, type Property, type Type } from '../../types/types.js';
import { EMPTY, join, OPAQUE, type Value } from '../values/values.js';
import { queryShape } from './query-shape.js';
import { lowerFirst, type OrmCall } from './records.js';
import { omitProperties, pickProperties } from '../../types/pick.js';

/** Calls of Drizzle's query builder (https://orm.drizzle.team/docs/select). */
export function callDrizzle(frame: Frame, { reference, receiver, args, call }: OrmCall): Value | undefined {
  const path = reference.path;
  const method = /([^.#]+)$/.exec(path)?.[1] ?? '';
  const table = args[0]?.references.find((candidate) => candidate.kind === 'table');
  const builder = (typeArguments: readonly Type[] | undefined): Value => ({
    ...EMPTY,
    references: [
      {
        kind: 'external',
        package: reference.package,
        path: `${path}()`,
        instance: false,
        ...(typeArguments === undefined ? {} : { typeArguments }),
      },
    ],
  });
  const rows = (type: Type): Value =>
    valueOfType(
      frame,
      { kind: 'collection', of: 'array', element: () => type },
      lowerFirst(frame.solver.types.nameOf(type)),
      undefined,
      call.site,
    );
  const [row, isProjection] = [reference.typeArguments?.[0], reference.typeArguments?.length === 2];

  if (/\.query\.\w+\.find(First|Many)$/.test(path)) {
    const name = /\.query\.(\w+)\./.exec(path)?.[1] ?? '';
    const type = frame.solver.tableNamed(name);
    if (type === undefined) return OPAQUE;
    const chosen = relationalRow(
      frame,
      type,
      name,
      args[0] === undefined ? undefined : queryShape(frame, args[0], RELATION_DEPTH),
    );
    return method === 'findMany'
      ? rows(chosen)
      : valueOfType(frame, chosen, lowerFirst(frame.solver.types.nameOf(type)), undefined, call.site);
  }
  if (/^(select|selectDistinct|selectDistinctOn)$/.test(method)) {
    const projection = args.at(-1);
    if (projection === undefined || projection.objects.length === 0) return builder(undefined);
    return builder([projectedRow(frame, projection), objectType('', new Map())]);
  }
  if (method === 'from' && table?.kind === 'table') {
    const type = isProjection && row !== undefined ? row : table.type;
    return join(builder(isProjection && row !== undefined ? [row, row] : [type]), rows(type));
  }
  if (/^(insert|update|delete)$/.test(method) && table?.kind === 'table') return builder([table.type]);
  if (
    /^(inner|left|right|full|cross)Join$/.test(method) &&
    table?.kind === 'table' &&
    row !== undefined &&
    !isProjection
  ) {
    const joined = new Map<string, Property>();
    for (const part of [row, table.type]) {
      const name = frame.solver.types.nameOf(part);
      joined.set(name, { name, owner: '', type: () => part });
    }
    const type = objectType('row', joined);
    return join(builder([type, type]), rows(type));
  }
  if (method === 'returning' && row !== undefined)
    return rows(args[0] === undefined || args[0].objects.length === 0 ? row : projectedRow(frame, args[0]));
  if (method === 'transaction') {
    const [work] = args;
    return work === undefined
      ? OPAQUE
      : callValue(frame, work, undefined, [{ ...receiver }], { ...call, construct: false });
  }
  if (method === 'values' || method === 'set')
    return { ...receiver, references: builder(reference.typeArguments).references };
  if (method === 'execute' || method === '$count') return EMPTY;
  if (
    path.includes('()') &&
    receiver.references.length > 0 &&
    /^(where|limit|offset|orderBy|groupBy|having|onConflictDoNothing|onConflictDoUpdate|for|as|\$dynamic|prepare)$/.test(
      method,
    )
  ) {
    return { ...receiver, references: builder(reference.typeArguments).references };
  }
  if (!path.includes('()')) {
    // Operators and clients: `eq(contacts.email, email)` is a condition, `drizzle(pool)` a client; neither carries data.
    return builder(undefined);
  }
  return undefined;
}

/** How deep `with` is followed into relations of relations. */
const RELATION_DEPTH = 9;

/** The row of a relational query: the columns that it names, or all, and the rows that it takes along. */
function relationalRow(frame: Frame, type: Type, table: string, query: QueryShape | undefined): Type {
  const columns = query?.fields.get('columns')?.fields;
  const named = [...(columns ?? [])];
  const isKept = named.some(([, { constant }]) => constant !== false);
  const names = new Set(named.map(([name]) => name));
  const own =
    columns === undefined
      ? type
      : isKept
        ? pickProperties(frame.solver.types, type, names)
        : omitProperties(frame.solver.types, type, names);
  const related = query?.fields.get('with')?.fields;
  if (related === undefined) return own;
  const fields = new Map(frame.solver.types.properties(own).map((property) => [property.name, property]));
  for (const [name, wish] of related) {
    const found = frame.solver.schemas.relatedRows(table, name);
    if (found === undefined || wish.constant === false) continue;
    const row = relationalRow(frame, found.type, found.table, wish);
    const rows: Type = found.many ? { kind: 'collection', of: 'array', element: () => row } : row;
    fields.set(name, { name, owner: '', type: () => rows });
  }
  return objectType(frame.solver.types.nameOf(type), fields);
}

/** The row that `select({ email: contacts.email })` yields. */
function projectedRow(frame: Frame, projection: Value): Type {
  const properties = new Map<string, Property>();
  for (const key of projection.objects) {
    for (const [name, field] of frame.objectAt(key).fields) {
      const column = field.references.find((candidate) => candidate.kind === 'column');
      const table = field.references.find((candidate) => candidate.kind === 'table');
      if (column?.kind === 'column') {
        const personal = column.property.personal ?? frame.solver.categoryOf(column.property);
        properties.set(name, { ...column.property, name, ...(personal === undefined ? {} : { personal }) });
      } else if (table?.kind === 'table') properties.set(name, { name, owner: '', type: () => table.type });
      else properties.set(name, { name, owner: '', type: () => ({ kind: 'primitive', name: 'symbol' }) });
    }
  }
  return objectType('', properties);
}
