import type { Frame } from '../evaluate/frame.js';
import { isStructured } from '../evaluate/declared-values.js';
import { EMPTY, type Value } from '../values/values.js';
import { selectedRow, textsOf } from './columns.js';
import { onRows, queryOf } from './query.js';
import { records, type OrmCall } from './records.js';

const COLUMNS = /^(select|columns|column|distinct|returning)$/;
const NOTHING =
  /^(count|countDistinct|min|max|sum|avg|increment|decrement|del|delete|truncate|insert|update)$/;
const CHAINED =
  /^((and|or)?where\w*|(and|or)?having\w*|\w*[jJ]oin\w*|on|orderBy\w*|groupBy\w*|limit|offset|from|table|as|with\w*|union\w*|transacting|forUpdate|timeout|debug|clone|clear\w*|modify|onConflict|merge|ignore|andOn)$/;

/** Queries of Knex whose row type the code names (https://knexjs.org/guide/query-builder.html). */
export function callKnex(frame: Frame, { reference, receiver, args, call }: OrmCall): Value | undefined {
  const method = /^Query#(\w+)$/.exec(reference.path)?.[1];
  if (method === undefined) {
    const [row] = call.typeArguments;
    const starts = !/[#.]/.test(reference.path) || /[#.](from|table|into|queryBuilder)$/.test(reference.path);
    return starts && !call.construct && row !== undefined && isStructured(frame, row)
      ? queryOf(frame, 'knex', 'Query', row, [], call)
      : undefined;
  }
  const [row] = reference.typeArguments ?? [];
  if (row === undefined) return undefined;
  if (COLUMNS.test(method)) {
    const selected = selectedRow(frame, row, textsOf(frame, args));
    return selected === undefined ? receiver : queryOf(frame, 'knex', 'Query', selected, [], call);
  }
  if (method === 'first') {
    const selected = selectedRow(frame, row, textsOf(frame, args)) ?? row;
    return records(frame, selected, false, call);
  }
  if (NOTHING.test(method)) return EMPTY;
  return CHAINED.test(method) ? receiver : onRows(frame, receiver, method, args, call);
}
