import type { Frame } from '../frame.js';
import { callValue } from '../calls.js';
import { valueOfType } from '../access.js';
import type { Type } from '../types.js';
import { EMPTY, OPAQUE, referenceValue, type Value } from '../values.js';
import { queryShape } from './query-shape.js';
import type { OrmCall } from './records.js';

const PRISMA_RECORDS =
  /^(findMany|findFirst|findFirstOrThrow|findUnique|findUniqueOrThrow|create|update|upsert|delete|createManyAndReturn|updateManyAndReturn)$/;

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
    return type === undefined ? OPAQUE : valueOfType(frame, type, 'row', undefined, call.site);
  }
  const delegate = /^(\w+)\.(\w+)$/.exec(member);
  if (delegate?.[1] === undefined || delegate[2] === undefined) return undefined;
  const model = frame.solver.schemas.prisma.model(delegate[1]);
  if (model === undefined) return undefined;
  if (!PRISMA_RECORDS.test(delegate[2])) return EMPTY;
  const record = frame.solver.schemas.prisma.result(
    model,
    args[0] === undefined ? undefined : queryShape(frame, args[0], 5),
  );
  const type: Type = /Many/.test(delegate[2])
    ? { kind: 'collection', of: 'array', element: () => record }
    : record;
  return valueOfType(frame, type, delegate[1], undefined, call.site);
}
