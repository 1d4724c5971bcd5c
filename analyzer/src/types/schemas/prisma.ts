import type { SchemaText } from '../../session.js';
import { objectType, unionOf, UNKNOWN, type ObjectType, type Property, type Type } from '../types.js';

/** The models of a project's Prisma schemas. */
export class PrismaSchema {
  readonly #models = new Map<string, ObjectType>();

  constructor(schemas: readonly SchemaText[]) {
    const texts = schemas.flatMap(({ kind, text }) => (kind === 'prisma' ? [text] : []));
    // A schema may be spread over files: what a field points to may stand in another one.
    const records = new Set(texts.flatMap((text) => [...text.matchAll(RECORD)].map(([, name]) => name)));
    for (const text of texts) this.#read(text, records);
  }

  get isEmpty(): boolean {
    return this.#models.size === 0;
  }

  /** A type that the client of the schema is generated with; undefined for every other. */
  externalType(packageName: string, name: string, [query]: readonly Type[]): ObjectType | undefined {
    if (this.isEmpty || !isPrismaClient(packageName)) return undefined;
    const generated = this.generatedType(name);
    return generated === undefined
      ? undefined
      : this.result(generated, query === undefined ? undefined : queryOfType(query, QUERY_DEPTH));
  }

  /** A model by its name, or by the name of its delegate on the client (`patient` for `Patient`). */
  model(name: string): ObjectType | undefined {
    return this.#models.get(name) ?? this.#models.get(name.charAt(0).toUpperCase() + name.slice(1));
  }

  /** The model behind a generated type: `Patient`, `Prisma.PatientCreateInput`, `Prisma.PatientGetPayload`. */
  generatedType(name: string): ObjectType | undefined {
    const own = this.#models.get(name);
    if (own !== undefined) return own;
    const local = name.startsWith('Prisma.') ? name.slice('Prisma.'.length) : undefined;
    if (local === undefined) return undefined;
    let best: string | undefined;
    for (const model of this.#models.keys())
      if (local.startsWith(model) && model.length > (best?.length ?? 0)) best = model;
    return best !== undefined &&
      /^(GetPayload|(Unchecked)?(Create|Update)(Many)?\w*Input|WhereInput|WhereUniqueInput)/.test(
        local.slice(best.length),
      )
      ? this.#models.get(best)
      : undefined;
  }

  /**
   * Reads the models of one schema. The grammar is line based by definition of the format
   * (https://www.prisma.io/docs/orm/reference/prisma-schema-reference), and the parser packages want a newer Node.
   */
  #read(text: string, records: ReadonlySet<string | undefined>): void {
    let model: { name: string; properties: Map<string, Property> } | undefined;
    let personal: string | undefined;
    for (const raw of text.split(/\r?\n/)) {
      const line = raw.trim();
      const opening = /^(?:model|type|view)\s+(\w+)\s*\{/.exec(line);
      if (opening?.[1] !== undefined) {
        model = { name: opening[1], properties: new Map() };
        continue;
      }
      if (line.startsWith('///')) {
        personal = /@personal\s+([a-z_][a-z0-9_.]*)/.exec(line)?.[1] ?? personal;
        continue;
      }
      if (model === undefined) continue;
      if (line.startsWith('}')) {
        this.#models.set(model.name, objectType(model.name, model.properties));
        model = undefined;
        continue;
      }
      const field = /^(\w+)\s+(\w+)(\[\])?(\?)?/.exec(line);
      if (field === null || line.startsWith('@@') || line.startsWith('//')) continue;
      const [, name, typeName, list] = field;
      if (name === undefined || typeName === undefined) continue;
      const trailing = /\/\/\/?.*@personal\s+([a-z_][a-z0-9_.]*)/.exec(line)?.[1] ?? personal;
      personal = undefined;
      const scalar = SCALARS[typeName];
      const owner = model.name;
      const element = (): Type =>
        scalar ?? this.#models.get(typeName) ?? { kind: 'primitive', name: 'symbol' };
      model.properties.set(name, {
        name,
        owner,
        type: list === undefined ? element : () => ({ kind: 'collection', of: 'array', element }),
        ...(trailing === undefined ? {} : { personal: trailing }),
        ...(scalar === undefined && records.has(typeName) ? { relation: true } : {}),
      });
    }
  }

  /**
   * The type of the records that a query returns: the scalar fields, what `include` adds, or just what `select` or
   * `omit` leave. A relation that is not seen to be included may be so by what a caller hands in; who reads it by its
   * name knows that it is there.
   */
  result(model: ObjectType, query: QueryShape | undefined): ObjectType {
    const properties = new Map<string, Property>();
    const select = query?.fields.get('select');
    const include = query?.fields.get('include');
    const omit = query?.fields.get('omit');
    const chosen = select ?? include;
    for (const [name, property] of model.properties()) {
      const wish = chosen?.fields.get(name);
      const wanted = select === undefined ? property.relation !== true || isWanted(wish) : isWanted(wish);
      const isOpen = property.relation === true && select === undefined && wish === undefined;
      if ((!wanted && !isOpen) || omit?.fields.get(name)?.constant === true) continue;
      if (property.relation !== true || isOpen) {
        properties.set(name, property);
        continue;
      }
      const { relation: _relation, ...kept } = property;
      properties.set(name, { ...kept, type: () => this.#narrowed(property.type(), wish) });
    }
    return objectType(model.name, properties);
  }

  #narrowed(type: Type, query: QueryShape | undefined): Type {
    if (type.kind === 'collection') return { ...type, element: () => this.#narrowed(type.element(), query) };
    if (type.kind === 'union') return unionOf(type.types.map((member) => this.#narrowed(member, query)));
    return type.kind === 'object' ? this.result(type, query) : type;
  }
}

/** The constant structure of a query argument, such as `{ select: { email: true } }`. */
export interface QueryShape {
  readonly constant?: string | number | boolean | null | undefined;
  readonly fields: ReadonlyMap<string, QueryShape>;
}

function isWanted(wish: QueryShape | undefined): boolean {
  return wish !== undefined && wish.constant !== false;
}

/** Models and views have rows of their own, which a query brings when it is told to; other types are part of their holder. */
const RECORD = /^\s*(?:model|view)\s+(\w+)\s*\{/gm;

const SCALARS: Readonly<Record<string, Type>> = {
  String: { kind: 'primitive', name: 'string' },
  Int: { kind: 'primitive', name: 'number' },
  BigInt: { kind: 'primitive', name: 'bigint' },
  Float: { kind: 'primitive', name: 'number' },
  Decimal: { kind: 'primitive', name: 'number' },
  Boolean: { kind: 'primitive', name: 'boolean' },
  DateTime: { kind: 'primitive', name: 'date' },
  Json: UNKNOWN,
  Bytes: UNKNOWN,
};

/** The package itself, or the folder that the generator writes to. */
export function isPrismaClient(packageName: string): boolean {
  return (
    packageName === '@prisma/client' ||
    packageName === '.prisma/client' ||
    /(^|\/)prisma(\/client)?(\/\w+)?(\.[cm]?[jt]s)?$/.test(packageName)
  );
}

/** How deep `include` and `select` are followed. */
const QUERY_DEPTH = 12;

/** A query given as a type, such as `{ include: { patient: true } }`. */
function queryOfType(type: Type, depth: number): QueryShape {
  const fields = new Map<string, QueryShape>();
  if (type.kind === 'object' && depth > 0)
    for (const [name, property] of type.properties())
      fields.set(name, queryOfType(property.type(), depth - 1));
  return { fields, ...(type.kind === 'literal' ? { constant: type.value } : {}) };
}
