import type { TypeResolver } from './resolve-types.js';
import {
  isOpaque,
  lazily,
  literalsOf,
  objectType,
  unionOf,
  UNKNOWN,
  type Property,
  type Type,
} from './types.js';

/** The utility types and collections of the language. Promises are transparent: awaiting is understood. */
export function utilityType(resolver: TypeResolver, name: string, args: readonly Type[]): Type {
  const first = args[0] ?? UNKNOWN;
  const second = args[1] ?? UNKNOWN;
  switch (name) {
    case 'Promise':
    case 'PromiseLike':
    case 'Awaited':
    case 'Partial':
    case 'Required':
    case 'Readonly':
    case 'NonNullable':
      return first;
    case 'Array':
    case 'ReadonlyArray':
    case 'Set':
    case 'ReadonlySet':
    case 'Iterable':
    case 'IterableIterator':
    case 'AsyncIterable':
    case 'Generator':
    case 'AsyncGenerator':
      return { kind: 'collection', of: 'array', element: () => first };
    case 'Map':
    case 'ReadonlyMap':
    case 'WeakMap':
      return { kind: 'collection', of: 'map', element: () => second };
    case 'Record':
      return record(first, second);
    case 'Pick':
      return selected(resolver, first, new Set(literalsOf(second)), true);
    case 'Omit':
      return selected(resolver, first, new Set(literalsOf(second)), false);
    case 'Extract':
      return choose(first, second, true);
    case 'Exclude':
      return choose(first, second, false);
    case 'ReturnType':
    case 'InstanceType':
      return first.kind === 'function' ? first.result() : first;
    case 'Parameters':
      return first.kind === 'function' ? { kind: 'tuple', elements: first.parameters } : UNKNOWN;
    case 'Date':
      return { kind: 'primitive', name: 'date' };
    case 'String':
      return { kind: 'primitive', name: 'string' };
    default:
      return { kind: 'external', package: 'global', name, arguments: args };
  }
}

function record(keys: Type, value: Type): Type {
  const names = literalsOf(keys);
  if (names.length === 0) return { kind: 'collection', of: 'record', element: () => value };
  return objectType('', new Map(names.map((name) => [name, { name, owner: '', type: () => value }])));
}

/** `Pick` and `Omit`: the properties of a type that are, or are not, among the names. */
function selected(resolver: TypeResolver, type: Type, names: ReadonlySet<string>, keep: boolean): Type {
  if (isOpaque(type)) return type;
  const make = (): ReadonlyMap<string, Property> =>
    new Map(
      [...resolver.allProperties(type)]
        .filter((property) => names.has(property.name) === keep)
        .map((property) => [property.name, property]),
    );
  return { kind: 'object', name: resolver.nameOf(type), properties: lazily(make) };
}

/** The members of a union that are, or are not, among others. */
function choose(type: Type, others: Type, keep: boolean): Type {
  const names = new Set(literalsOf(others));
  if (names.size === 0 || literalsOf(type).length === 0) return type;
  const members = type.kind === 'union' ? type.types : [type];
  return unionOf(
    members.filter((member) => member.kind !== 'literal' || names.has(String(member.value)) === keep),
  );
}
