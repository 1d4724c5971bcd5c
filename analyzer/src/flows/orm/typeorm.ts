import type { Frame } from '../evaluate/frame.js';
import { callValue } from '../evaluate/calls.js';
import { valueOfType } from '../evaluate/declared-values.js';
import type { Type } from '../../types/types.js';
import { EMPTY, join, OPAQUE, referenceValue, type Value } from '../values/values.js';
import { queryShape } from './query-shape.js';
import { joinedRow, textsOf } from './columns.js';
import { lowerFirst, records, type OrmCall } from './records.js';
import { rowIn } from './sql.js';
import { namesIn, selectedFields, withFields } from './selection.js';
import { pickProperties } from '../../types/pick.js';

const TYPEORM_OWNERS =
  /^(Repository|TreeRepository|EntityManager|DataSource|Connection|BaseEntity|SelectQueryBuilder|InsertQueryBuilder|UpdateQueryBuilder|DeleteQueryBuilder|QueryBuilder|QueryRunner)$/;
const TYPEORM_MANY =
  /^(find|findBy|findAndCount|findAndCountBy|findByIds|findTrees|getMany|getManyAndCount)$/;
const TYPEORM_ONE =
  /^(findOne|findOneBy|findOneOrFail|findOneByOrFail|getOne|getOneOrFail|save|create|merge|preload|remove|softRemove|recover)$/;
const TYPEORM_NOTHING =
  /^(count|countBy|exists?|existsBy|update|delete|insert|upsert|softDelete|restore|increment|decrement|clear|execute|getCount|getExists|initialize|destroy|sum|average|minimum|maximum|query|connect|release|startTransaction|commitTransaction|rollbackTransaction)$/;

/** Calls of TypeORM's repositories, managers and builders (https://typeorm.io/docs/working-with-entity-manager/repository-api). */
export function callTypeOrm(frame: Frame, { reference, receiver, args, call }: OrmCall): Value | undefined {
  const match = /^(\w+)[#.](?:manager\.)?(\w+)$/.exec(reference.path);
  const [, owner = '', method = ''] = match ?? [];
  if (call.construct && TYPEORM_OWNERS.test(reference.path))
    return referenceValue({ ...reference, instance: true });
  if (match === null || !TYPEORM_OWNERS.test(owner)) return undefined;
  const entityArgument = args[0]?.references.find((candidate) => candidate.kind === 'class');
  const named: Type | undefined =
    entityArgument?.kind === 'class'
      ? frame.solver.types.classType(entityArgument.file, entityArgument.class)
      : undefined;
  const entity = named ?? reference.typeArguments?.[0];
  const given = named === undefined ? args : args.slice(1);
  const on = (type: string): Value =>
    referenceValue({
      kind: 'external',
      package: 'typeorm',
      path: type,
      instance: true,
      ...(entity === undefined ? {} : { typeArguments: [entity] }),
    });
  if (/^(getRepository|getTreeRepository|withRepository|extend)$/.test(method)) return on('Repository');
  if (method === 'createQueryBuilder') return on('SelectQueryBuilder');
  if (method === 'transaction') {
    const work = args.find((argument) =>
      argument.references.some((candidate) => candidate.kind === 'function'),
    );
    return work === undefined
      ? OPAQUE
      : callValue(
          frame,
          work,
          undefined,
          [referenceValue({ kind: 'external', package: 'typeorm', path: 'EntityManager', instance: true })],
          { ...call, construct: false },
        );
  }
  if (method === 'query') {
    const row = rowIn(frame, args[0]);
    return row === undefined ? EMPTY : records(frame, row, true, call);
  }
  if (TYPEORM_NOTHING.test(method)) return EMPTY;
  if (owner === 'SelectQueryBuilder' && entity !== undefined) {
    const narrowed = selectedByBuilder(frame, entity, reference.typeArguments?.[1], method, given);
    if (narrowed !== undefined) return builderOf(narrowed, reference.typeArguments?.[1] ?? entity);
  }
  if (owner.endsWith('Builder') && !TYPEORM_MANY.test(method) && !TYPEORM_ONE.test(method))
    return receiver.references.length > 0 ? receiver : on(owner);
  if (entity === undefined) return OPAQUE;
  const name = lowerFirst(frame.solver.types.nameOf(entity));
  const selected = selectedEntity(frame, entity, given[0]);
  if (TYPEORM_MANY.test(method)) {
    const many = valueOfType(
      frame,
      { kind: 'collection', of: 'array', element: () => selected },
      name,
      undefined,
      call.site,
    );
    if (!method.includes('AndCount')) return many;
    return frame.allocate(`${call.site.file}:${call.site.start}:many`, {
      fields: new Map([
        ['0', many],
        ['1', EMPTY],
      ]),
    });
  }
  if (!TYPEORM_ONE.test(method)) return undefined;
  const stored = valueOfType(frame, selected, name, undefined, call.site);
  // `create` and `save` give back what they were given, as an entity.
  if (
    /^(create|merge|preload|save|remove|recover)$/.test(method) &&
    given[0] !== undefined &&
    given[0].objects.length + given[0].ports.length > 0
  ) {
    const kept = { ...given[0], references: [] };
    return given[0].typed.length > 0 || method === 'save' ? kept : join(stored, { ...kept, typed: [] });
  }
  return stored;
}

/** `find({ select: { id: true } })` or `select: ['id']` leave just these columns. */
function selectedEntity(frame: Frame, entity: Type, options: Value | undefined): Type {
  const shape = options === undefined ? undefined : queryShape(frame, options, 6);
  const select = shape?.fields.get('select');
  const related = withFields(frame, entity, namesIn(shape?.fields.get('relations')));
  if (select === undefined || select.fields.size === 0) return related;
  return select.fields.has('0')
    ? pickProperties(frame.solver.types, withFields(frame, related, namesIn(select)), namesIn(select))
    : selectedFields(frame, related, select);
}

/** What `select`, `addSelect` and joins of a query builder make of its rows; undefined for every other method. */
function selectedByBuilder(
  frame: Frame,
  entity: Type,
  whole: Type | undefined,
  method: string,
  given: readonly Value[],
): Type | undefined {
  const names = new Set(
    textsOf(frame, given).flatMap((text) => (text.includes('.') ? [text.split('.').at(-1) ?? ''] : [])),
  );
  if (names.size === 0) return undefined;
  if (method === 'select') return pickProperties(frame.solver.types, withFields(frame, entity, names), names);
  if (method === 'addSelect')
    return whole === undefined
      ? withFields(frame, entity, names)
      : joinedRow(frame, entity, pickProperties(frame.solver.types, withFields(frame, whole, names), names));
  return /^(left|inner)JoinAndSelect$/.test(method) ? withFields(frame, entity, names) : undefined;
}

/** A query builder whose rows are of one type, out of a whole entity. */
function builderOf(row: Type, whole: Type): Value {
  return referenceValue({
    kind: 'external',
    package: 'typeorm',
    path: 'SelectQueryBuilder',
    instance: true,
    typeArguments: [row, whole],
  });
}
