import type { TypeResolver } from './resolve-types.js';
import { isOpaque, literalsOf, type Type } from './types.js';

/** Whether a type extends another, as far as that can be told without the compiler's checker. */
export type Match = 'yes' | 'no' | 'perhaps';

/** How deep the fields of types are compared before the rest is left open; types may contain themselves. */
const DEPTH = 4;

/** Whether one type extends another. What only the checker could tell is left open. */
export function assignable(resolver: TypeResolver, type: Type, expected: Type, depth = DEPTH): Match {
  if (isOpaque(expected)) return 'yes';
  if (isOpaque(type)) return 'perhaps';
  if (type === expected) return 'yes';
  if (expected.kind === 'primitive') {
    if (type.kind === 'primitive') return type.name === expected.name ? 'yes' : 'no';
    if (type.kind === 'literal') return typeof type.value === expected.name ? 'yes' : 'no';
    return type.kind === 'union'
      ? every(type.types.map((member) => assignable(resolver, member, expected, depth)))
      : 'no';
  }
  const literals = literalsOf(expected);
  if (literals.length > 0) {
    const own = literalsOf(type);
    if (own.length === 0) return 'no';
    return own.every((literal) => literals.includes(literal)) ? 'yes' : 'no';
  }
  if (type.kind === 'primitive' || type.kind === 'literal') return 'no';
  return isRecord(type) && isRecord(expected) && depth > 0
    ? extendsRecord(resolver, type, expected, depth)
    : 'perhaps';
}

/** All have to match: one that does not decides. */
export function every(found: readonly Match[]): Match {
  return found.includes('no') ? 'no' : found.includes('perhaps') ? 'perhaps' : 'yes';
}

/** Types whose properties are known one by one. */
function isRecord(type: Type): boolean {
  return type.kind === 'class' || (type.kind === 'object' && type.index === undefined);
}

function extendsRecord(resolver: TypeResolver, type: Type, expected: Type, depth: number): Match {
  return every(
    [...resolver.allProperties(expected)].map((property) => {
      const own = resolver.property(type, property.name);
      if (own === undefined) return property.optional === true ? 'yes' : 'no';
      return assignable(resolver, own.type(), property.type(), depth - 1);
    }),
  );
}
