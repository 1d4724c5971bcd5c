import type { TypeExpression } from '../facts/ir.js';
import type { TypeResolver } from './resolve-types.js';
import { isOpaque, literalsOf, unionOf, type Type, type TypeScope } from './types.js';

/** Whether a type extends another, as far as that can be told without the compiler's checker. */
type Match = 'yes' | 'no' | 'perhaps';

/** Collections of the language, whose elements a conditional type may ask for. */
const COLLECTIONS =
  /^(Array|ReadonlyArray|Set|ReadonlySet|Iterable|AsyncIterable|IterableIterator|Generator|AsyncGenerator)$/;

/** What a conditional type stands for: the branch that holds, or both where that cannot be told. */
export function conditionalType(
  resolver: TypeResolver,
  expression: Extract<TypeExpression, { kind: 'conditional' }>,
  scope: TypeScope,
): Type {
  const checked = resolver.resolve(expression.check, scope);
  // A conditional type over a type parameter is one of each member of a union.
  const isDistributed =
    checked.kind === 'union' &&
    expression.check.kind === 'reference' &&
    scope.parameters.has(expression.check.name[0] ?? '');
  const parameter = expression.check.kind === 'reference' ? (expression.check.name[0] ?? '') : '';
  return isDistributed
    ? unionOf(
        checked.types.map((member) =>
          branch(resolver, expression, member, {
            ...scope,
            parameters: new Map([...scope.parameters, [parameter, member]]),
          }),
        ),
      )
    : branch(resolver, expression, checked, scope);
}

function branch(
  resolver: TypeResolver,
  expression: Extract<TypeExpression, { kind: 'conditional' }>,
  checked: Type,
  scope: TypeScope,
): Type {
  const inferred = new Map<string, Type>();
  const match = matches(resolver, checked, expression.extends, scope, inferred);
  const whenTrue = (): Type =>
    resolver.resolve(expression.whenTrue, {
      ...scope,
      parameters: inferred.size === 0 ? scope.parameters : new Map([...scope.parameters, ...inferred]),
    });
  if (match === 'yes') return whenTrue();
  const whenFalse = resolver.resolve(expression.whenFalse, scope);
  return match === 'no' ? whenFalse : unionOf([whenTrue(), whenFalse]);
}

/** Holds a type against a pattern, and notes what the pattern names with `infer`. */
function matches(
  resolver: TypeResolver,
  type: Type,
  pattern: TypeExpression,
  scope: TypeScope,
  inferred: Map<string, Type>,
): Match {
  const inner = (part: Type | undefined, expected: TypeExpression | undefined): Match =>
    part === undefined
      ? 'no'
      : expected === undefined
        ? 'yes'
        : matches(resolver, part, expected, scope, inferred);
  switch (pattern.kind) {
    case 'infer':
      inferred.set(pattern.name, type);
      return 'yes';
    case 'array':
      return isOpaque(type) ? 'perhaps' : inner(listElement(resolver, type), pattern.element);
    case 'tuple':
      return type.kind === 'tuple'
        ? every(pattern.elements.map((element, index) => inner(type.elements[index], element)))
        : 'perhaps';
    case 'function': {
      if (type.kind !== 'function') return isOpaque(type) ? 'perhaps' : 'no';
      const [only] = pattern.parameters;
      if (only?.kind === 'infer') inferred.set(only.name, { kind: 'tuple', elements: type.parameters });
      return inner(type.result(), pattern.result);
    }
    case 'object':
      if (isOpaque(type)) return 'perhaps';
      return every(
        pattern.members.map((member) =>
          member.optional && resolver.property(type, member.name) === undefined
            ? 'perhaps'
            : inner(resolver.property(type, member.name)?.type(), member.type),
        ),
      );
    case 'union': {
      const found = pattern.types.map((member) => inner(type, member));
      return found.includes('yes') ? 'yes' : every(found);
    }
    case 'reference':
      return matchesReference(resolver, type, pattern, scope, inner);
    default:
      return comparable(type, resolver.resolve(pattern, scope));
  }
}

function matchesReference(
  resolver: TypeResolver,
  type: Type,
  pattern: Extract<TypeExpression, { kind: 'reference' }>,
  scope: TypeScope,
  inner: (part: Type | undefined, expected: TypeExpression | undefined) => Match,
): Match {
  const name = pattern.name.join('.');
  const [first] = pattern.arguments;
  if (scope.parameters.has(name)) return comparable(type, resolver.resolve(pattern, scope));
  if (COLLECTIONS.test(name)) return isOpaque(type) ? 'perhaps' : inner(listElement(resolver, type), first);
  // Promises are transparent: what is awaited is the type itself.
  if (/^Promise(Like)?$/.test(name)) return inner(type, first) === 'no' ? 'no' : 'yes';
  if (name === 'Function') return type.kind === 'function' ? 'yes' : isOpaque(type) ? 'perhaps' : 'no';
  const expected = resolver.resolve(pattern, scope);
  if (expected.kind === 'external' && type.kind === 'external') {
    if (expected.package !== type.package || expected.name !== type.name) return 'no';
    return every(pattern.arguments.map((argument, index) => inner(type.arguments[index], argument)));
  }
  if (expected.kind === 'class' && type.kind === 'class' && expected.class === type.class)
    return every(pattern.arguments.map((argument, index) => inner(type.arguments[index], argument)));
  return comparable(type, expected);
}

function listElement(resolver: TypeResolver, type: Type): Type | undefined {
  return (type.kind === 'collection' && type.of === 'array') || type.kind === 'tuple'
    ? resolver.element(type)
    : undefined;
}

/** Whether a type without structure extends another; what has structure is left open. */
function comparable(type: Type, expected: Type): Match {
  if (isOpaque(expected)) return 'yes';
  if (isOpaque(type)) return 'perhaps';
  if (type === expected) return 'yes';
  if (expected.kind === 'primitive') {
    if (type.kind === 'primitive') return type.name === expected.name ? 'yes' : 'no';
    if (type.kind === 'literal') return typeof type.value === expected.name ? 'yes' : 'no';
    return type.kind === 'union' ? every(type.types.map((member) => comparable(member, expected))) : 'no';
  }
  const literals = literalsOf(expected);
  if (literals.length > 0) {
    const own = literalsOf(type);
    if (own.length === 0) return 'no';
    return own.every((literal) => literals.includes(literal)) ? 'yes' : 'no';
  }
  return type.kind === 'primitive' || type.kind === 'literal' ? 'no' : 'perhaps';
}

function every(found: readonly Match[]): Match {
  return found.includes('no') ? 'no' : found.includes('perhaps') ? 'perhaps' : 'yes';
}
