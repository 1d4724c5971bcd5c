import type { Frame } from '../evaluate/frame.js';
import { callValue, type CallSite } from '../evaluate/calls.js';
import { rowOfSql } from '../../types/schemas/sql.js';
import type { Type } from '../../types/types.js';
import { EMPTY, join, knownText, referenceValue, type Value } from '../values/values.js';
import { records, type OrmCall } from './records.js';

/** Drivers that are handed a statement as a text, and how each answers. */
const DRIVERS: Readonly<Record<string, (frame: Frame, call: OrmCall) => Value | undefined>> = {
  pg: callPg,
  '@neondatabase/serverless': callPg,
  '@vercel/postgres': callPg,
  mysql2: callMySql,
  'mysql2/promise': callMySql,
  mysql: callMySql,
  'promise-mysql': callMySql,
  mariadb: callMySql,
  'better-sqlite3': callPrepared,
  'node:sqlite': callPrepared,
  'bun:sqlite': callPrepared,
  sqlite3: callSqlite3,
  postgres: callTagged,
};

export function isSqlDriver(packageName: string): boolean {
  return Object.hasOwn(DRIVERS, packageName);
}

/** What a statement brings whose text names its columns; the rows of every other statement are unknown. */
export function callSqlDriver(frame: Frame, call: OrmCall): Value | undefined {
  if (call.call.construct || call.call.typeArguments.length > 0) return undefined;
  return DRIVERS[call.reference.package]?.(frame, call);
}

/** The row of the statement that a value is, alone or as one of the options of a query. */
export function rowIn(frame: Frame, statement: Value | undefined): Type | undefined {
  if (statement === undefined) return undefined;
  const texts = [
    statement,
    ...statement.objects.flatMap((key) =>
      ['text', 'sql'].flatMap((name) => frame.objectAt(key).fields.get(name) ?? []),
    ),
  ];
  for (const { constant } of texts) {
    const row = typeof constant === 'string' ? rowOfSql(knownText(constant)) : undefined;
    if (row !== undefined) return row;
  }
  return undefined;
}

/** `{ rows }` (https://node-postgres.com/apis/result). */
function callPg(frame: Frame, { reference, args, call }: OrmCall): Value | undefined {
  const row = /#query$/.test(reference.path) ? rowIn(frame, args[0]) : undefined;
  if (row === undefined) return undefined;
  const result = frame.allocate(`${call.site.file}:${call.site.start}:result`, {
    fields: new Map([
      ['rows', records(frame, row, true, call)],
      ['rowCount', EMPTY],
    ]),
  });
  return handedOn(frame, args, [EMPTY, result], call) ?? result;
}

/** A pair of rows and columns (https://sidorares.github.io/node-mysql2/docs); MariaDB's own driver has the rows alone. */
function callMySql(frame: Frame, { reference, args, call }: OrmCall): Value | undefined {
  const row = /#(query|execute)$/.test(reference.path) ? rowIn(frame, args[0]) : undefined;
  if (row === undefined) return undefined;
  const rows = records(frame, row, true, call);
  const handed = handedOn(frame, args, [EMPTY, rows, EMPTY], call);
  if (handed !== undefined) return handed;
  if (reference.package === 'mariadb') return rows;
  return frame.allocate(`${call.site.file}:${call.site.start}:pair`, {
    fields: new Map([
      ['0', rows],
      ['1', EMPTY],
    ]),
  });
}

/** Statements are prepared first (https://github.com/WiseLibs/better-sqlite3/blob/master/docs/api.md). */
function callPrepared(frame: Frame, { reference, args, call }: OrmCall): Value | undefined {
  if (/#(prepare|query)$/.test(reference.path)) {
    const row = rowIn(frame, args[0]);
    return row === undefined
      ? undefined
      : referenceValue({ ...reference, path: 'Statement', instance: true, typeArguments: [row] });
  }
  const [, method] = /^Statement#(get|all|iterate)$/.exec(reference.path) ?? [];
  const [row] = reference.typeArguments ?? [];
  return method === undefined || row === undefined ? undefined : records(frame, row, method !== 'get', call);
}

/** Rows come to a callback (https://github.com/TryGhost/node-sqlite3/wiki/API). */
function callSqlite3(frame: Frame, { reference, args, call }: OrmCall): Value | undefined {
  const [, method] = /#(get|all|each)$/.exec(reference.path) ?? [];
  const row = method === undefined ? undefined : rowIn(frame, args[0]);
  if (row === undefined) return undefined;
  return handedOn(frame, args, [EMPTY, records(frame, row, method === 'all', call)], call);
}

/** A tagged statement is the list of its rows (https://github.com/porsager/postgres). */
function callTagged(frame: Frame, { args, call }: OrmCall): Value | undefined {
  const row = rowIn(frame, args[0]);
  return row === undefined ? undefined : records(frame, row, true, call);
}

/** A callback among the arguments gets what the others await. */
function handedOn(
  frame: Frame,
  args: readonly Value[],
  answer: readonly Value[],
  call: CallSite,
): Value | undefined {
  const callback = args.findLast(({ references }) => references.some(({ kind }) => kind === 'function'));
  if (callback === undefined) return undefined;
  return join(EMPTY, callValue(frame, callback, undefined, [...answer], { ...call, construct: false }));
}
