import type { Frame } from '../evaluate/frame.js';
import { builtinMethod } from '../evaluate/builtins/methods.js';
import { callValue, type CallSite } from '../evaluate/calls.js';
import { valueOfType } from '../evaluate/declared-values.js';
import { materialise } from '../solve/summaries.js';
import type { QueryShape } from '../../types/schemas/prisma.js';
import type { Type } from '../../types/types.js';
import { EMPTY, join, OPAQUE, referenceValue, type Value } from '../values/values.js';
import { queryShape } from './query-shape.js';
import { records, type OrmCall } from './records.js';
import { rowIn } from './sql.js';

const PRISMA_RECORDS =
  /^(findMany|findFirst|findFirstOrThrow|findUnique|findUniqueOrThrow|create|update|upsert|delete|createManyAndReturn|updateManyAndReturn)$/;

/** How deep a query is read: each relation that it reaches into takes two levels. */
const QUERY_DEPTH = 16;

/** Calls of Prisma's client (https://www.prisma.io/docs/orm/reference/prisma-client-reference). */
export function callPrisma(frame: Frame, { reference, receiver, args, call }: OrmCall): Value | undefined {
  const [, member = ''] = reference.path.split('#');
  if (member === '$transaction') {
    const [work] = args;
    if (work === undefined) return EMPTY;
    const client = referenceValue({
      kind: 'external',
      package: reference.package,
      path: 'PrismaClient',
      instance: true,
    });
    return work.references.length > 0
      ? callValue(frame, work, undefined, [client], { ...call, construct: false })
      : work;
  }
  if (member === '$extends') return receiver;
  if (/^\$(connect|disconnect|on|use)$/.test(member)) return EMPTY;
  if (/^\$(queryRaw|queryRawUnsafe|executeRaw|executeRawUnsafe)$/.test(member)) {
    const [type] = call.typeArguments;
    if (type !== undefined) return valueOfType(frame, type, 'row', undefined, call.site);
    const row = /^\$query/.test(member) ? rowIn(frame, args[0]) : undefined;
    return row === undefined ? OPAQUE : records(frame, row, true, call);
  }
  // A relation may be asked for by a method of the query.
  const related = /^Record#(\w+)$/.exec(reference.path)?.[1];
  if (related !== undefined) {
    const [from] = reference.typeArguments ?? [];
    const property = from === undefined ? undefined : frame.solver.types.property(from, related);
    if (property?.relation !== true)
      return builtinMethod(frame, { ...receiver, references: [] }, related, args, call);
    const type = property.type();
    const list = type.kind === 'collection';
    const target = list ? type.element() : type;
    if (target.kind !== 'object') return undefined;
    const query = args[0] === undefined ? undefined : queryShape(frame, args[0], QUERY_DEPTH);
    return records(frame, frame.solver.schemas.prisma.result(target, query), list, call);
  }
  // What a record holds is no part of the client any more: `user.posts.map(…)`.
  const held = /^Record#.*\.(\w+)$/.exec(reference.path)?.[1];
  if (held !== undefined) return builtinMethod(frame, { ...receiver, references: [] }, held, args, call);
  const delegate = /^(\w+)\.(\w+)$/.exec(member);
  if (delegate?.[1] === undefined || delegate[2] === undefined) return undefined;
  const model = frame.solver.schemas.prisma.model(delegate[1]);
  if (model === undefined) return undefined;
  if (!PRISMA_RECORDS.test(delegate[2])) return EMPTY;
  const record = frame.solver.schemas.prisma.result(
    model,
    withOmitted(
      frame,
      reference,
      delegate[1],
      args[0] === undefined ? undefined : queryShape(frame, args[0], QUERY_DEPTH),
      call,
    ),
  );
  const type: Type = /Many/.test(delegate[2])
    ? { kind: 'collection', of: 'array', element: () => record }
    : record;
  const found = valueOfType(frame, type, delegate[1], undefined, call.site);
  return /^find(Unique|First)/.test(delegate[2])
    ? join(
        found,
        referenceValue({
          kind: 'external',
          package: reference.package,
          path: 'Record',
          instance: true,
          typeArguments: [model],
        }),
      )
    : found;
}

/**
 * A query with what the client leaves out of every one, `new PrismaClient({ omit: { user: { email: true } } })`, unless
 * the query itself says otherwise (https://www.prisma.io/docs/orm/prisma-client/queries/excluding-fields).
 */
function withOmitted(
  frame: Frame,
  { init: [options] = [] }: OrmCall['reference'],
  model: string,
  query: QueryShape | undefined,
  call: CallSite,
): QueryShape | undefined {
  if (options === undefined || query?.fields.has('select') === true) return query;
  const bindings = { values: new Map<string, Value>(), site: call.site, name: '' };
  const shape = queryShape(frame, materialise(frame, options, bindings, 'client'), 4);
  const omitted = shape.fields.get('omit')?.fields.get(model)?.fields;
  if (omitted === undefined) return query;
  const fields = new Map([...omitted, ...(query?.fields.get('omit')?.fields ?? [])]);
  return { ...query, fields: new Map([...(query?.fields ?? []), ['omit', { fields }]]) };
}
