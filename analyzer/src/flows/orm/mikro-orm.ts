import type { Frame } from '../evaluate/frame.js';
import { callValue } from '../evaluate/calls.js';
import type { Type } from '../../types/types.js';
import { EMPTY, OPAQUE, type Value } from '../values/values.js';
import { queryShape } from './query-shape.js';
import { records, type OrmCall } from './records.js';
import { omitProperties, pickProperties } from '../../types/pick.js';

const MANY = /^(find|findAll|findByCursor)$/;
const ONE = /^(findOne|findOneOrFail|create|upsert|getReference|assign|merge|refresh)$/;
const NOTHING =
  /^(count|persist|persistAndFlush|remove|removeAndFlush|flush|insert|insertMany|nativeInsert|nativeUpdate|nativeDelete|clear|begin|commit|rollback|populate|lock)$/;

/** Calls of entity managers and repositories (https://mikro-orm.io/docs/entity-manager). */
export function callMikroOrm(frame: Frame, { reference, receiver, args, call }: OrmCall): Value | undefined {
  const [, owner = '', method = ''] =
    /^(\w*EntityManager|\w*EntityRepository|MikroORM)[#.](?:em\.)?(\w+)$/.exec(reference.path) ?? [];
  if (owner === '') return undefined;
  const named = args[0]?.references.find((candidate) => candidate.kind === 'class');
  const entity: Type | undefined =
    named?.kind === 'class'
      ? frame.solver.types.classType(named.file, named.class)
      : owner.endsWith('Repository')
        ? reference.typeArguments?.[0]
        : undefined;
  if (method === 'fork' || method === 'getEntityManager') return receiver;
  if (method === 'transactional') {
    const [work] = args;
    return work === undefined
      ? OPAQUE
      : callValue(frame, work, undefined, [receiver], { ...call, construct: false });
  }
  if (NOTHING.test(method)) return EMPTY;
  if (entity === undefined) return undefined;
  const selected = selectedFields(frame, entity, args.at(-1));
  if (MANY.test(method)) return records(frame, selected, true, call);
  if (ONE.test(method)) return records(frame, selected, false, call);
  if (method !== 'findAndCount') return undefined;
  return frame.allocate(`${call.site.file}:${call.site.start}:page`, {
    fields: new Map([
      ['0', records(frame, selected, true, call)],
      ['1', EMPTY],
    ]),
  });
}

/** `fields: ['id']` and `exclude: ['email']` narrow the record. */
function selectedFields(frame: Frame, entity: Type, options: Value | undefined): Type {
  const shape = options === undefined ? undefined : queryShape(frame, options, 3);
  const namesOf = (key: string): Set<string> =>
    new Set([...(shape?.fields.get(key)?.fields.values() ?? [])].map((item) => String(item.constant)));
  const [fields, excluded] = [namesOf('fields'), namesOf('exclude')];
  if (fields.size > 0) return pickProperties(frame.solver.types, entity, fields);
  return excluded.size > 0 ? omitProperties(frame.solver.types, entity, excluded) : entity;
}
