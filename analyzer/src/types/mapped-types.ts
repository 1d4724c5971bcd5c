import type { TypeExpression } from '../facts/ir.js';
import type { TypeResolver } from './resolve-types.js';
import { isOpaque, lazily, literalsOf, type Property, type Type, type TypeScope } from './types.js';

type Mapped = Extract<TypeExpression, { kind: 'mapped' }>;

/** What `{ [K in …]: … }` stands for: the fields of a type, some of them, or others under the same names. */
export function mappedType(resolver: TypeResolver, expression: Mapped, scope: TypeScope): Type {
  const source = sourceOf(resolver, expression, scope);
  // Of something unknown, and of lists, a mapped type is what it maps.
  if (source !== undefined && expression.keys.kind === 'keyof') {
    if (isOpaque(source) || !hasFields(source)) return source;
  } else if (literalsOf(resolver.resolve(expression.keys, scope)).length === 0) {
    const inner = bound(expression, scope, { kind: 'primitive', name: 'unknown' });
    return {
      kind: 'collection',
      of: 'record',
      element: lazily(() => resolver.resolve(expression.value, inner)),
    };
  }
  const name = source === undefined ? '' : resolver.nameOf(source);
  return { kind: 'object', name, properties: lazily(() => fieldsOf(resolver, expression, source, scope)) };
}

/** The type whose fields are mapped: T in `keyof T`, and in the value `T[K]`. */
function sourceOf(resolver: TypeResolver, expression: Mapped, scope: TypeScope): Type | undefined {
  if (expression.keys.kind === 'keyof') return resolver.resolve(expression.keys.type, scope);
  return expression.value.kind === 'indexed' ? resolver.resolve(expression.value.object, scope) : undefined;
}

function hasFields(type: Type): boolean {
  return type.kind === 'object' || type.kind === 'class' || type.kind === 'external' || type.kind === 'union';
}

function fieldsOf(
  resolver: TypeResolver,
  expression: Mapped,
  source: Type | undefined,
  scope: TypeScope,
): ReadonlyMap<string, Property> {
  const own = new Map(
    source === undefined
      ? []
      : [...resolver.allProperties(source)].map((property) => [property.name, property]),
  );
  const keys =
    expression.keys.kind === 'keyof' ? [...own.keys()] : literalsOf(resolver.resolve(expression.keys, scope));
  const fields = new Map<string, Property>();
  for (const key of keys) {
    const inner = bound(expression, scope, { kind: 'literal', value: key });
    const property = own.get(key);
    const names =
      expression.rename === undefined ? [key] : literalsOf(resolver.resolve(expression.rename, inner));
    for (const name of names) {
      const type = lazily(() => {
        const mapped = resolver.resolve(expression.value, inner);
        // A wrapper of a library (`FormControl<T[K]>`) still holds the field.
        return property !== undefined && (mapped.kind === 'external' || isOpaque(mapped))
          ? property.type()
          : mapped;
      });
      fields.set(name, { ...(property ?? { owner: '' }), name, type });
    }
  }
  return fields;
}

function bound(expression: Mapped, scope: TypeScope, key: Type): TypeScope {
  return { ...scope, parameters: new Map([...scope.parameters, [expression.parameter, key]]) };
}
