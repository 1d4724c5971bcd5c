import type { Frame } from './frame.js';
import type { CallSite } from './calls.js';
import { callValue } from './calls.js';
import { valueOfType } from './access.js';
import { isPrismaClient } from './schemas/index.js';
import type { QueryShape } from './schemas/prisma.js';
import { objectType, type Property, type Type } from './types.js';
import { EMPTY, join, OPAQUE, referenceValue, type Reference, type Value } from './values.js';

type External = Extract<Reference, { kind: 'external' }>;

/**
 * Calls of object-relational mappers, whose results are typed by the project's own declarations: schema, entity
 * classes, tables. Undefined for everything else.
 */
export function callOrm(
  frame: Frame,
  reference: External,
  receiver: Value,
  args: readonly Value[],
  call: CallSite,
): Value | undefined {
  if (isPrismaClient(reference.package)) return callPrisma(frame, reference, receiver, args, call);
  if (reference.package === 'typeorm' || reference.package === '@nestjs/typeorm')
    return callTypeOrm(frame, reference, receiver, args, call);
  if (reference.package.startsWith('drizzle-orm')) return callDrizzle(frame, reference, receiver, args, call);
  return undefined;
}

// --------------------------------------------------------------------------------------------------------- Prisma

const PRISMA_RECORDS =
  /^(findMany|findFirst|findFirstOrThrow|findUnique|findUniqueOrThrow|create|update|upsert|delete|createManyAndReturn|updateManyAndReturn)$/;

function callPrisma(
  frame: Frame,
  reference: External,
  receiver: Value,
  args: readonly Value[],
  call: CallSite,
): Value | undefined {
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

/** The constant structure of a query argument. */
function queryShape(frame: Frame, value: Value, depth: number): QueryShape {
  const fields = new Map<string, QueryShape>();
  if (depth > 0) {
    for (const key of value.objects)
      for (const [name, field] of frame.objectAt(key).fields)
        fields.set(name, queryShape(frame, field, depth - 1));
  }
  return { fields, ...(value.constant === undefined ? {} : { constant: value.constant }) };
}

// -------------------------------------------------------------------------------------------------------- TypeORM

const TYPEORM_OWNERS =
  /^(Repository|TreeRepository|EntityManager|DataSource|Connection|BaseEntity|SelectQueryBuilder|InsertQueryBuilder|UpdateQueryBuilder|DeleteQueryBuilder|QueryBuilder|QueryRunner)$/;
const TYPEORM_MANY =
  /^(find|findBy|findAndCount|findAndCountBy|findByIds|findTrees|getMany|getManyAndCount)$/;
const TYPEORM_ONE =
  /^(findOne|findOneBy|findOneOrFail|findOneByOrFail|getOne|getOneOrFail|save|create|merge|preload|remove|softRemove|recover)$/;
const TYPEORM_NOTHING =
  /^(count|countBy|exists?|existsBy|update|delete|insert|upsert|softDelete|restore|increment|decrement|clear|execute|getCount|getExists|initialize|destroy|sum|average|minimum|maximum|query|connect|release|startTransaction|commitTransaction|rollbackTransaction)$/;

function callTypeOrm(
  frame: Frame,
  reference: External,
  receiver: Value,
  args: readonly Value[],
  call: CallSite,
): Value | undefined {
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
  if (TYPEORM_NOTHING.test(method)) return EMPTY;
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
  const select = options === undefined ? undefined : queryShape(frame, options, 3).fields.get('select');
  if (select === undefined || select.fields.size === 0) return entity;
  const names = new Set<string>();
  for (const [key, shape] of select.fields) names.add(/^\d+$/.test(key) ? String(shape.constant) : key);
  return frame.solver.pick(entity, names);
}

function lowerFirst(name: string): string {
  return name === '' ? 'record' : name.charAt(0).toLowerCase() + name.slice(1);
}

// -------------------------------------------------------------------------------------------------------- Drizzle

function callDrizzle(
  frame: Frame,
  reference: External,
  receiver: Value,
  args: readonly Value[],
  call: CallSite,
): Value | undefined {
  const path = reference.path;
  const method = /([^.#]+)$/.exec(path)?.[1] ?? '';
  const table = args[0]?.references.find((candidate) => candidate.kind === 'table');
  const builder = (typeArguments: readonly Type[] | undefined): Value => ({
    ...EMPTY,
    references: [
      {
        kind: 'external',
        package: reference.package,
        path: `${path}()`,
        instance: false,
        ...(typeArguments === undefined ? {} : { typeArguments }),
      },
    ],
  });
  const rows = (type: Type): Value =>
    valueOfType(
      frame,
      { kind: 'collection', of: 'array', element: () => type },
      lowerFirst(frame.solver.types.nameOf(type)),
      undefined,
      call.site,
    );
  const [row, isProjection] = [reference.typeArguments?.[0], reference.typeArguments?.length === 2];

  if (/\.query\.\w+\.find(First|Many)$/.test(path)) {
    const type = frame.solver.tableNamed(/\.query\.(\w+)\./.exec(path)?.[1] ?? '');
    if (type === undefined) return OPAQUE;
    const columns = args[0] === undefined ? undefined : queryShape(frame, args[0], 3).fields.get('columns');
    const chosen = columns === undefined ? type : frame.solver.pick(type, new Set(columns.fields.keys()));
    return method === 'findMany'
      ? rows(chosen)
      : valueOfType(frame, chosen, lowerFirst(frame.solver.types.nameOf(type)), undefined, call.site);
  }
  if (/^(select|selectDistinct|selectDistinctOn)$/.test(method)) {
    const projection = args.at(-1);
    if (projection === undefined || projection.objects.length === 0) return builder(undefined);
    return builder([projectedRow(frame, projection), objectType('', new Map())]);
  }
  if (method === 'from' && table?.kind === 'table') {
    const type = isProjection && row !== undefined ? row : table.type;
    return join(builder(isProjection && row !== undefined ? [row, row] : [type]), rows(type));
  }
  if (/^(insert|update|delete)$/.test(method) && table?.kind === 'table') return builder([table.type]);
  if (
    /^(inner|left|right|full|cross)Join$/.test(method) &&
    table?.kind === 'table' &&
    row !== undefined &&
    !isProjection
  ) {
    const joined = new Map<string, Property>();
    for (const part of [row, table.type]) {
      const name = frame.solver.types.nameOf(part);
      joined.set(name, { name, owner: '', type: () => part });
    }
    const type = objectType('row', joined);
    return join(builder([type, type]), rows(type));
  }
  if (method === 'returning' && row !== undefined)
    return rows(args[0] === undefined || args[0].objects.length === 0 ? row : projectedRow(frame, args[0]));
  if (method === 'transaction') {
    const [work] = args;
    return work === undefined
      ? OPAQUE
      : callValue(frame, work, undefined, [{ ...receiver }], { ...call, construct: false });
  }
  if (method === 'values' || method === 'set')
    return { ...receiver, references: builder(reference.typeArguments).references };
  if (method === 'execute' || method === '$count') return EMPTY;
  if (
    path.includes('()') &&
    receiver.references.length > 0 &&
    /^(where|limit|offset|orderBy|groupBy|having|onConflictDoNothing|onConflictDoUpdate|for|as|\$dynamic|prepare)$/.test(
      method,
    )
  ) {
    return { ...receiver, references: builder(reference.typeArguments).references };
  }
  if (!path.includes('()')) {
    // Operators and clients: `eq(contacts.email, email)` is a condition, `drizzle(pool)` a client; neither carries data.
    return builder(undefined);
  }
  return undefined;
}

/** The row that `select({ email: contacts.email })` yields. */
function projectedRow(frame: Frame, projection: Value): Type {
  const properties = new Map<string, Property>();
  for (const key of projection.objects) {
    for (const [name, field] of frame.objectAt(key).fields) {
      const column = field.references.find((candidate) => candidate.kind === 'column');
      const table = field.references.find((candidate) => candidate.kind === 'table');
      if (column?.kind === 'column') {
        const personal = column.property.personal ?? frame.solver.categoryOf(column.property);
        properties.set(name, { ...column.property, name, ...(personal === undefined ? {} : { personal }) });
      } else if (table?.kind === 'table') properties.set(name, { name, owner: '', type: () => table.type });
      else properties.set(name, { name, owner: '', type: () => ({ kind: 'primitive', name: 'symbol' }) });
    }
  }
  return objectType('', properties);
}
