import type { Frame } from '../evaluate/frame.js';
import { callValue } from '../evaluate/calls.js';
import { objectType, type Type } from '../../types/types.js';
import { EMPTY, OPAQUE, referenceValue, wholeText, type Value } from '../values/values.js';
import { joinedRow, selectedRow, textsOf } from './columns.js';
import { records, type OrmCall } from './records.js';

const BEGINS = /^(selectFrom|insertInto|updateTable|deleteFrom|replaceInto|with)$/;
const JOINS = /^(inner|left|right|full|cross)Join(Lateral)?$/;
const NO_COLUMNS: Type = objectType('', new Map());

/** Queries of Kysely, typed by the tables that the client is created with (https://kysely.dev/docs/getting-started). */
export function callKysely(frame: Frame, { reference, receiver, args, call }: OrmCall): Value | undefined {
  const [, owner, method = ''] = /^(Kysely|Transaction|Query)#(?:\w+\.)?(\w+)$/.exec(reference.path) ?? [];
  const [tables, row = NO_COLUMNS, selected] = reference.typeArguments ?? [];
  if (owner === undefined || tables === undefined) return undefined;
  const query = (all: Type, chosen: Type | undefined): Value =>
    referenceValue({
      kind: 'external',
      package: 'kysely',
      path: 'Query',
      instance: true,
      typeArguments: chosen === undefined ? [tables, all] : [tables, all, chosen],
    });
  const tableOf = (argument: Value | undefined): Type | undefined => {
    const name = argument === undefined ? undefined : wholeText(argument)?.split(/\s+as\s+/i)[0];
    return name === undefined ? undefined : frame.solver.types.property(tables, name)?.type();
  };
  if (owner !== 'Query') {
    if (BEGINS.test(method)) return query(tableOf(args[0]) ?? NO_COLUMNS, undefined);
    if (method === 'transaction') return receiver;
    if (method !== 'execute') return undefined;
    const [work] = args;
    return work === undefined
      ? OPAQUE
      : callValue(frame, work, undefined, [receiver], { ...call, construct: false });
  }
  if (JOINS.test(method)) {
    const other = tableOf(args[0]);
    return other === undefined ? receiver : query(joinedRow(frame, row, other), selected);
  }
  if (method === 'select' || method === 'returning') {
    const columns = textsOf(frame, args);
    const chosen = selectedRow(frame, row, columns);
    if (chosen === undefined) return query(row, selected ?? row);
    return query(row, selected === undefined ? chosen : joinedRow(frame, selected, chosen));
  }
  if (method === 'selectAll' || method === 'returningAll') return query(row, row);
  if (method === 'execute' || method === 'stream')
    return selected === undefined ? EMPTY : records(frame, selected, true, call);
  if (/^executeTakeFirst(OrThrow)?$/.test(method))
    return selected === undefined ? EMPTY : records(frame, selected, false, call);
  return receiver;
}
