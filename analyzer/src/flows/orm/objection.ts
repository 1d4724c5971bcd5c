import type { Frame } from '../evaluate/frame.js';
import type { Type } from '../../types/types.js';
import { EMPTY, type Value } from '../values/values.js';
import { selectedRow, textsOf } from './columns.js';
import { onRows, queryOf } from './query.js';
import { records, type OrmCall } from './records.js';

const BEGINS = /^Model[#.](query|\$query|relatedQuery|\$relatedQuery)$/;
const ONE =
  /^(findById|findOne|first|insert|insertAndFetch|insertGraphAndFetch|patchAndFetch|patchAndFetchById|updateAndFetch|updateAndFetchById)$/;
const NOTHING = /^(patch|update|delete|deleteById|resultSize|count|sum|min|max|avg)$/;
const CHAINED =
  /^((and|or)?[wW]here\w*|\w*[jJ]oin\w*|withGraph\w+|orderBy\w*|groupBy\w*|having\w*|limit|offset|page|throwIfNotFound|for|context|modify|alias|distinct|forUpdate|skipUndefined|allowGraph|insertGraph|upsertGraph|clone|returning)$/;

/** Queries of models (https://vincit.github.io/objection.js/api/query-builder/); a model is a class of the project. */
export function callObjection(frame: Frame, { reference, receiver, args, call }: OrmCall): Value | undefined {
  const [row] = reference.typeArguments ?? [];
  // A model of JavaScript declares no columns: its rows are told by the names under which they are read.
  if (row === undefined || declaresNothing(frame, row)) return undefined;
  if (BEGINS.test(reference.path)) return query(frame, row, call);
  const method = /^QueryBuilder#(\w+)$/.exec(reference.path)?.[1];
  if (method === undefined) return undefined;
  if (method === 'select' || method === 'column' || method === 'columns') {
    const selected = selectedRow(frame, row, textsOf(frame, args));
    return selected === undefined ? receiver : query(frame, selected, call);
  }
  if (ONE.test(method)) return records(frame, row, false, call);
  if (NOTHING.test(method)) return EMPTY;
  return CHAINED.test(method) ? receiver : onRows(frame, receiver, method, args, call);
}

function query(frame: Frame, row: Type, call: OrmCall['call']): Value {
  return queryOf(frame, 'objection', 'QueryBuilder', row, [], call);
}

function declaresNothing(frame: Frame, row: Type): boolean {
  const { types } = frame.solver;
  const properties = row.kind === 'class' ? [...types.classProperties(row).values()] : types.properties(row);
  return properties.every((property) => property.method === true);
}
