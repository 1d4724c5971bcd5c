import type { ClassFacts, PrimitiveName, TypeExpression } from '../facts/ir.js';
import type { LinkedFile } from '../link/program.js';

/** A resolved type. Properties and elements are resolved when they are asked for, so that cyclic types are no trouble. */
export type Type =
  | { readonly kind: 'primitive'; readonly name: PrimitiveName }
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | ObjectType
  | {
      readonly kind: 'class';
      readonly file: LinkedFile;
      readonly class: ClassFacts;
      readonly arguments: readonly Type[];
    }
  /** Arrays, sets and the values of maps and records: anything with elements. */
  | { readonly kind: 'collection'; readonly of: 'array' | 'map' | 'record'; readonly element: () => Type }
  | { readonly kind: 'tuple'; readonly elements: readonly Type[] }
  | { readonly kind: 'union'; readonly types: readonly Type[] }
  | {
      readonly kind: 'function';
      readonly parameters: readonly Type[];
      readonly result: () => Type;
      /** For a generic function type: its result when the caller names the type arguments. */
      readonly resultWith?: (args: readonly Type[]) => Type;
    }
  | {
      readonly kind: 'external';
      readonly package: string;
      readonly name: string;
      readonly arguments: readonly Type[];
    };

export interface ObjectType {
  readonly kind: 'object';
  /** The name of the declaration, for the context of its fields and for calls through an interface. */
  readonly name: string;
  readonly properties: () => ReadonlyMap<string, Property>;
  /** The type behind an index signature. */
  readonly index?: () => Type;
}

/** A property of a type, with what tells whether it holds personal data. */
export interface Property {
  readonly name: string;
  readonly type: () => Type;
  /** The name of the type that declares it. */
  readonly owner: string;
  /** Category from a `@personal` tag or a schema annotation. */
  readonly personal?: string;
  /** Only there when it was asked for (`include`), like a column that no query selects by itself: not part of a whole record. */
  readonly relation?: boolean;
  readonly method?: boolean;
  /** An object of the type may lack it. */
  readonly optional?: boolean;
}

/** Where a type expression stands: its file, and what its type parameters mean. */
export interface TypeScope {
  readonly file: LinkedFile;
  readonly parameters: ReadonlyMap<string, Type>;
}

export const UNKNOWN: Type = { kind: 'primitive', name: 'unknown' };
export const STRING: Type = { kind: 'primitive', name: 'string' };

/** Evaluates at most once. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A union without nested unions, `null` and `undefined`. */
export function unionOf(types: readonly Type[]): Type {
  const flat: Type[] = [];
  for (const type of types) {
    if (type.kind === 'union') flat.push(...type.types);
    else if (!(
      type.kind === 'primitive' &&
      (type.name === 'null' || type.name === 'undefined' || type.name === 'void' || type.name === 'never')
    ))
      flat.push(type);
  }
  const [only] = flat;
  return flat.length === 1 && only !== undefined
    ? only
    : flat.length === 0
      ? { kind: 'primitive', name: 'undefined' }
      : { kind: 'union', types: flat };
}

/** An object type with exactly these properties. */
export function objectType(name: string, properties: ReadonlyMap<string, Property>): ObjectType {
  return { kind: 'object', name, properties: () => properties };
}

/** True where nothing is known, so that a value's own content or name has to tell. */
export function isOpaque(type: Type): boolean {
  return (
    type.kind === 'primitive' && (type.name === 'any' || type.name === 'unknown' || type.name === 'object')
  );
}

/** The literal texts of a type, such as the keys of `Pick<User, 'id' | 'email'>`. */
export function literalsOf(type: Type): string[] {
  if (type.kind === 'literal') return [String(type.value)];
  return type.kind === 'union' ? type.types.flatMap(literalsOf) : [];
}

/** What the classifier of names is told about a type. */
export function primitiveKind(
  type: Type,
): 'string' | 'number' | 'boolean' | 'date' | 'object' | 'array' | 'unknown' {
  switch (type.kind) {
    case 'primitive':
      if (type.name === 'string' || type.name === 'number' || type.name === 'boolean' || type.name === 'date')
        return type.name;
      return type.name === 'bigint' ? 'number' : type.name === 'object' ? 'object' : 'unknown';
    case 'literal':
      return typeof type.value as 'string' | 'number' | 'boolean';
    case 'union': {
      const kinds = new Set(type.types.map(primitiveKind));
      const [only] = kinds;
      return kinds.size === 1 && only !== undefined ? only : 'unknown';
    }
    case 'collection':
    case 'tuple':
      return 'array';
    case 'object':
    case 'class':
    case 'function':
      return 'object';
    case 'external':
      return 'unknown';
  }
}

/** A type expression of the IR that stands for nothing known. */
export const UNKNOWN_EXPRESSION: TypeExpression = { kind: 'primitive', name: 'unknown' };
