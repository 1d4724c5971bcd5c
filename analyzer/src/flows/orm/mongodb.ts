import type { Frame } from '../evaluate/frame.js';
import type { Type } from '../../types/types.js';
import { isOpaque, objectType, UNKNOWN } from '../../types/types.js';
import { EMPTY, OPAQUE, type Value } from '../values/values.js';
import { queryShape } from './query-shape.js';
import { onRows, queryOf } from './query.js';
import { records, type OrmCall } from './records.js';
import { omitProperties, pickProperties } from '../../types/pick.js';

const ONE = /^findOne(AndUpdate|AndDelete|AndReplace)?$/;
const CHAINED =
  /^(sort|limit|skip|filter|batchSize|hint|maxTimeMS|addCursorFlag|collation|comment|clone|withReadPreference)$/;

/** Documents of typed collections (https://www.mongodb.com/docs/drivers/node/current/typescript/). */
export function callMongoDb(frame: Frame, { reference, receiver, args, call }: OrmCall): Value | undefined {
  const [, owner, method = ''] = /^(Collection|FindCursor)#(\w+)$/.exec(reference.path) ?? [];
  const [document] = reference.typeArguments ?? [];
  if (owner === undefined) return undefined;
  if (document === undefined || isOpaque(document)) return withoutType(frame, method, args, call);
  if (owner === 'Collection') {
    if (method === 'find' || ONE.test(method)) {
      const kept = projected(frame, document, optionsOf(frame, args.at(-1)));
      return method === 'find'
        ? queryOf(frame, 'mongodb', 'FindCursor', kept, [], call)
        : records(frame, kept, false, call);
    }
    if (method !== 'aggregate') return undefined;
    const [result] = call.typeArguments;
    return result === undefined ? OPAQUE : queryOf(frame, 'mongodb', 'FindCursor', result, [], call);
  }
  if (method === 'toArray') return records(frame, document, true, call);
  if (/^(next|tryNext)$/.test(method)) return records(frame, document, false, call);
  if (method === 'project') {
    const shape = args[0] === undefined ? undefined : queryShape(frame, args[0], 2);
    return queryOf(frame, 'mongodb', 'FindCursor', projected(frame, document, shape), [], call);
  }
  if (/^(count|close|hasNext|explain)$/.test(method)) return EMPTY;
  return CHAINED.test(method) ? receiver : onRows(frame, receiver, method, args, call);
}

/** Of documents without a type a projection still says what is there; without one nobody knows. */
function withoutType(
  frame: Frame,
  method: string,
  args: readonly Value[],
  call: OrmCall['call'],
): Value | undefined {
  const isProjected = method === 'project';
  if (!isProjected && method !== 'find' && !ONE.test(method)) return undefined;
  const projection = isProjected
    ? args[0] === undefined
      ? undefined
      : queryShape(frame, args[0], 2)
    : optionsOf(frame, args.at(-1));
  const names = [...(projection?.fields ?? [])].flatMap(([name, { constant }]) =>
    constant === 1 || constant === true ? [name] : [],
  );
  if (names.length === 0) return undefined;
  const type = objectType('', new Map(names.map((name) => [name, { name, owner: '', type: () => UNKNOWN }])));
  return ONE.test(method)
    ? records(frame, type, false, call)
    : queryOf(frame, 'mongodb', 'FindCursor', type, [], call);
}

type Shape = ReturnType<typeof queryShape>;

function optionsOf(frame: Frame, options: Value | undefined): Shape | undefined {
  return options === undefined ? undefined : queryShape(frame, options, 3).fields.get('projection');
}

/** `{ name: 1 }` names what is there, `{ email: 0 }` what is not. */
function projected(frame: Frame, document: Type, projection: Shape | undefined): Type {
  const named = (isKept: boolean): Set<string> =>
    new Set(
      [...(projection?.fields ?? [])]
        .filter(([, { constant }]) => (constant === 0 || constant === false) !== isKept)
        .map(([name]) => name),
    );
  const [kept, left] = [named(true), named(false)];
  if (kept.size > 0)
    return pickProperties(frame.solver.types, document, left.has('_id') ? kept : kept.add('_id'));
  return left.size > 0 ? omitProperties(frame.solver.types, document, left) : document;
}
