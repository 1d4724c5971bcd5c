import type { TypeExpression } from '../facts/ir.js';
import { assignable, every, type Match } from './assignability.js';
import type { TypeResolver } from './resolve-types.js';
import { matchesTemplate } from './template-types.js';
import { isOpaque, STRING, unionOf, type Type, type TypeScope } from './types.js';

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
    case 'template':
      if (type.kind === 'literal') return matchesTemplate(String(type.value), pattern, inferred);
      return type.kind === 'primitive' && type.name === 'string'
        ? 'perhaps'
        : assignable(resolver, type, STRING);
    case 'reference':
      return matchesReference(resolver, type, pattern, scope, inner);
    default:
      return assignable(resolver, type, resolver.resolve(pattern, scope));
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
  if (scope.parameters.has(name)) return assignable(resolver, type, resolver.resolve(pattern, scope));
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
  return assignable(resolver, type, expected);
}

function listElement(resolver: TypeResolver, type: Type): Type | undefined {
  return (type.kind === 'collection' && type.of === 'array') || type.kind === 'tuple'
    ? resolver.element(type)
    : undefined;
}
