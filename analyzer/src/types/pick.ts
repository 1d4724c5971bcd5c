import type { TypeResolver } from './resolve-types.js';
import type { Type } from './types.js';

/** A type with only some of its properties; a type without any stays as it is. */
export function pickProperties(types: TypeResolver, type: Type, names: ReadonlySet<string>): Type {
  return narrow(types, type, (name) => names.has(name));
}

/** A type without some of its properties. */
export function omitProperties(types: TypeResolver, type: Type, names: ReadonlySet<string>): Type {
  return narrow(types, type, (name) => !names.has(name));
}

function narrow(types: TypeResolver, type: Type, keep: (name: string) => boolean): Type {
  const properties =
    type.kind === 'class' ? [...types.classProperties(type).values()] : types.properties(type);
  if (properties.length === 0) return type;
  const kept = new Map(
    properties.filter((property) => keep(property.name)).map((property) => [property.name, property]),
  );
  return { kind: 'object', name: types.nameOf(type), properties: () => kept };
}
