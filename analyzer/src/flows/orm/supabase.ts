import type { CallSite } from '../evaluate/calls.js';
import type { Frame } from '../evaluate/frame.js';
import type { Type } from '../../types/types.js';
import { EMPTY, OPAQUE, wholeText, type Value } from '../values/values.js';
import { selectedRow } from './columns.js';
import { records, type OrmCall } from './records.js';

/** Queries of Supabase, typed by the database that the client is created for (https://supabase.com/docs/reference/javascript/typescript-support). */
export function callSupabase(frame: Frame, { reference, receiver, args, call }: OrmCall): Value | undefined {
  const method = /([^.#]+)$/.exec(reference.path)?.[1] ?? '';
  const [database, row] = reference.typeArguments ?? [];
  if (database === undefined) return undefined;
  if (!reference.path.startsWith('Query#')) {
    const table = args[0] === undefined ? undefined : wholeText(args[0]);
    if (method !== 'from' || table === undefined) return undefined;
    const found = rowOf(frame, database, table);
    return found === undefined ? undefined : answer(frame, database, found, EMPTY, call);
  }
  if (row === undefined) return undefined;
  if (method === 'select') {
    const text = args[0] === undefined ? '*' : wholeText(args[0]);
    // Columns of related tables stand in parentheses and are no columns of the row.
    const columns = text?.replace(/\w*:?\w+\s*\([^)]*\)/g, '').split(',') ?? ['*'];
    const names = columns.map((column) => column.trim().replace(/^\w+:/, '')).filter((name) => name !== '');
    const selected = selectedRow(frame, row, names) ?? row;
    return answer(frame, database, selected, records(frame, selected, true, call), call);
  }
  if (method === 'single' || method === 'maybeSingle')
    return answer(frame, database, row, records(frame, row, false, call), call);
  if (/^(insert|update|upsert|delete)$/.test(method)) return answer(frame, database, row, EMPTY, call);
  return receiver;
}

function rowOf(frame: Frame, database: Type, table: string): Type | undefined {
  const { types } = frame.solver;
  const schema = types.property(database, 'public')?.type();
  for (const kind of ['Tables', 'Views']) {
    const tables = schema === undefined ? undefined : types.property(schema, kind)?.type();
    const declared = tables === undefined ? undefined : types.property(tables, table)?.type();
    const row = declared === undefined ? undefined : types.property(declared, 'Row')?.type();
    if (row === undefined) continue;
    // The row has no name of its own; what it is a row of gives its fields their context.
    return row.kind === 'object' && row.name === '' ? { ...row, name: table } : row;
  }
  return undefined;
}

/** What a query answers when it is awaited, with the query itself to build on. */
function answer(frame: Frame, database: Type, row: Type, data: Value, call: CallSite): Value {
  const object = frame.allocate(`${call.site.file}:${call.site.start}:answer`, {
    fields: new Map([
      ['data', data],
      ['error', OPAQUE],
      ['count', EMPTY],
    ]),
  });
  return {
    ...object,
    references: [
      {
        kind: 'external',
        package: '@supabase/supabase-js',
        path: 'Query',
        instance: true,
        typeArguments: [database, row],
      },
    ],
  };
}
