import { assignable } from './assignability.js';
import type { TypeResolver } from './resolve-types.js';
import { fileScope } from './scopes.js';
import {
  isOpaque,
  lazily,
  literalsOf,
  objectType,
  STRING,
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
      return choose(resolver, first, second, true);
    case 'Exclude':
      return choose(resolver, first, second, false);
    case 'ReturnType':
    case 'InstanceType':
    case 'NoInfer':
      return first.kind === 'function' ? first.result() : first;
    case 'ConstructorParameters':
      return constructorParameters(resolver, first);
    case 'Uppercase':
    case 'Lowercase':
    case 'Capitalize':
    case 'Uncapitalize':
      return respelled(first, SPELLINGS[name]);
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
function choose(resolver: TypeResolver, type: Type, others: Type, keep: boolean): Type {
  if (isOpaque(type) || isOpaque(others)) return type;
  const members = type.kind === 'union' ? type.types : [type];
  const alternatives = others.kind === 'union' ? others.types : [others];
  return unionOf(
    members.filter((member) => {
      const matches = alternatives.map((other) => assignable(resolver, member, other));
      if (matches.includes('yes')) return keep;
      return matches.includes('perhaps') || !keep;
    }),
  );
}

function constructorParameters(resolver: TypeResolver, type: Type): Type {
  if (type.kind === 'function') return { kind: 'tuple', elements: type.parameters };
  if (type.kind !== 'class') return UNKNOWN;
  const made = type.class.members.find(({ kind }) => kind === 'constructor')?.function;
  const parameters = made === undefined ? [] : (type.file.facts.functions[made]?.parameters ?? []);
  const scope = fileScope(type.file);
  return { kind: 'tuple', elements: parameters.map((parameter) => resolver.resolve(parameter.type, scope)) };
}

const SPELLINGS = {
  Uppercase: (text: string) => text.toUpperCase(),
  Lowercase: (text: string) => text.toLowerCase(),
  Capitalize: (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
  Uncapitalize: (text: string) => text.charAt(0).toLowerCase() + text.slice(1),
} as const;

function respelled(type: Type, spell: (text: string) => string): Type {
  const texts = literalsOf(type);
  return texts.length === 0
    ? STRING
    : unionOf(texts.map((text) => ({ kind: 'literal', value: spell(text) })));
}
