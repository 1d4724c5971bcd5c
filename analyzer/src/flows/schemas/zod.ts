import type { Expression } from '../../facts/ir.js';
import { objectType, unionOf, UNKNOWN, type Property, type Type } from '../types.js';

/** Resolves an expression that is a schema itself, such as a variable that holds one. */
export type SchemaOf = (expression: Expression) => Type | undefined;

const PRIMITIVES: Readonly<Record<string, Type>> = {
  string: { kind: 'primitive', name: 'string' },
  email: { kind: 'primitive', name: 'string' },
  uuid: { kind: 'primitive', name: 'string' },
  url: { kind: 'primitive', name: 'string' },
  number: { kind: 'primitive', name: 'number' },
  int: { kind: 'primitive', name: 'number' },
  bigint: { kind: 'primitive', name: 'bigint' },
  boolean: { kind: 'primitive', name: 'boolean' },
  date: { kind: 'primitive', name: 'date' },
  enum: { kind: 'primitive', name: 'symbol' },
  nativeEnum: { kind: 'primitive', name: 'symbol' },
  literal: { kind: 'primitive', name: 'symbol' },
};

/**
 * The type that a Zod schema describes (https://zod.dev/api), read from the calls that build it.
 *
 * @param name The variable that holds the schema, which gives its fields their context.
 */
export function zodType(
  expression: Expression,
  isNamespace: (expression: Expression) => boolean,
  schemaOf: SchemaOf,
  name: string,
): Type | undefined {
  if (expression.kind !== 'call' || expression.callee.kind !== 'member') return undefined;
  const { object, name: method } = expression.callee;
  const of = (inner: Expression | undefined): Type =>
    inner === undefined
      ? UNKNOWN
      : (schemaOf(inner) ?? zodType(inner, isNamespace, schemaOf, name) ?? UNKNOWN);
  const first = expression.arguments[0];
  if (isNamespace(object)) {
    const primitive = PRIMITIVES[method];
    if (primitive !== undefined) return primitive;
    switch (method) {
      case 'object':
      case 'strictObject':
      case 'looseObject':
        return objectType(name, fields(first, of, name));
      case 'array':
      case 'set':
        return { kind: 'collection', of: 'array', element: () => of(first) };
      case 'record':
      case 'map':
        return { kind: 'collection', of: 'record', element: () => of(expression.arguments[1] ?? first) };
      case 'union':
      case 'discriminatedUnion': {
        const members = first?.kind === 'array' ? first : expression.arguments[1];
        return members?.kind === 'array' ? unionOf(members.elements.map(of)) : UNKNOWN;
      }
      case 'optional':
      case 'nullable':
        return of(first);
      case 'preprocess':
        return of(expression.arguments[1]);
      case 'coerce':
        return UNKNOWN;
      default:
        return UNKNOWN;
    }
  }
  if (object.kind === 'member' && object.name === 'coerce' && isNamespace(object.object))
    return PRIMITIVES[method] ?? UNKNOWN;
  const base = schemaOf(object) ?? zodType(object, isNamespace, schemaOf, name);
  if (base === undefined) return undefined;
  switch (method) {
    case 'array':
      return { kind: 'collection', of: 'array', element: () => base };
    case 'extend':
    case 'safeExtend':
      return merged(base, objectType(name, fields(first, of, name)), name);
    case 'merge':
    case 'and':
      return merged(base, of(first), name);
    case 'pick':
      return selected(base, keys(first), true);
    case 'omit':
      return selected(base, keys(first), false);
    case 'or':
      return unionOf([base, of(first)]);
    default:
      return base;
  }
}

function fields(
  shape: Expression | undefined,
  of: (expression: Expression) => Type,
  owner: string,
): Map<string, Property> {
  const properties = new Map<string, Property>();
  if (shape?.kind !== 'object') return properties;
  for (const property of shape.properties) {
    if (property.kind !== 'property') continue;
    const type = of(property.value);
    properties.set(property.name, { name: property.name, owner, type: () => type });
  }
  return properties;
}

function keys(shape: Expression | undefined): Set<string> {
  return new Set(
    shape?.kind === 'object'
      ? shape.properties.flatMap((property) => (property.kind === 'property' ? [property.name] : []))
      : [],
  );
}

function merged(a: Type, b: Type, name: string): Type {
  if (a.kind !== 'object' || b.kind !== 'object') return a.kind === 'object' ? a : b;
  return objectType(name === '' ? a.name : name, new Map([...a.properties(), ...b.properties()]));
}

function selected(type: Type, names: ReadonlySet<string>, keep: boolean): Type {
  if (type.kind !== 'object') return type;
  return objectType(type.name, new Map([...type.properties()].filter(([key]) => names.has(key) === keep)));
}
