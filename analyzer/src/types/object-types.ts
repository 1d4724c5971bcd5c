import type { TypeExpression, TypeMember } from '../facts/ir.js';
import type { Augmentation } from '../link/program.js';
import type { TypeResolver } from './resolve-types.js';
import { fileScope } from './scopes.js';
import {
  isOpaque,
  lazily,
  literalsOf,
  unionOf,
  UNKNOWN,
  type ObjectType,
  type Property,
  type Type,
  type TypeScope,
} from './types.js';

/** The type that an object type of the source is: its members, and what stands behind any other key. */
export function writtenObject(
  resolver: TypeResolver,
  members: readonly TypeMember[],
  index: TypeExpression | undefined,
  scope: TypeScope,
): Type {
  if (members.length === 0 && index !== undefined)
    return { kind: 'collection', of: 'record', element: lazily(() => resolver.resolve(index, scope)) };
  const properties = lazily(
    () =>
      new Map(
        members.map((member): [string, Property] => [
          member.name,
          {
            name: member.name,
            owner: '',
            type: lazily(() => resolver.resolve(member.type, scope)),
            ...(member.personal === undefined ? {} : { personal: member.personal }),
            ...(member.method ? { method: true } : {}),
            ...(member.optional ? { optional: true } : {}),
          },
        ]),
      ),
  );
  return index === undefined
    ? { kind: 'object', name: '', properties }
    : { kind: 'object', name: '', properties, index: lazily(() => resolver.resolve(index, scope)) };
}

/** The properties of an interface: its own, with its name as owner, over those of what it extends. */
export function declaredProperties(
  resolver: TypeResolver,
  augmentations: readonly Augmentation[],
  name: string,
  own: ObjectType,
  bases: readonly TypeExpression[],
  scope: TypeScope,
): ReadonlyMap<string, Property> {
  const properties = new Map<string, Property>();
  for (const base of bases)
    for (const property of resolver.allProperties(resolver.resolve(base, scope)))
      properties.set(property.name, property);
  const add = (type: ObjectType): void => {
    for (const [key, property] of type.properties())
      properties.set(key, property.owner === '' ? { ...property, owner: name } : property);
  };
  add(own);
  for (const { target, file, declaration } of augmentations) {
    if (target !== scope.file || declaration.name !== name) continue;
    const added = resolver.resolve(declaration.type, fileScope(file));
    if (added.kind === 'object') add(added);
  }
  return properties;
}

/** What belongs to several types at once. */
export function intersectionOf(resolver: TypeResolver, types: readonly Type[]): Type {
  const objects = types.filter((type) => !isOpaque(type));
  const [only] = objects;
  if (only === undefined) return UNKNOWN;
  if (objects.length === 1) return only;
  // `string & K`, so that the keys of a mapped type count as texts, is the keys.
  const literal = objects.find((type) => literalsOf(type).length > 0);
  if (literal !== undefined) return literal;
  // A branded primitive (`string & { __brand: 'UserId' }`) is the primitive.
  const primitive = objects.find((type) => type.kind === 'primitive');
  if (primitive !== undefined) return primitive;
  const name = objects.map((type) => resolver.nameOf(type)).find((candidate) => candidate !== '') ?? '';
  return {
    kind: 'object',
    name,
    properties: lazily(
      () =>
        new Map(
          objects.flatMap((type) =>
            [...resolver.allProperties(type)].map((property): [string, Property] => [
              property.name,
              property,
            ]),
          ),
        ),
    ),
  };
}

/** `User['email']`. */
export function indexedType(resolver: TypeResolver, object: Type, index: Type): Type {
  const names = literalsOf(index);
  if (names.length === 0) return resolver.element(object) ?? UNKNOWN;
  return unionOf(names.map((name) => resolver.property(object, name)?.type() ?? UNKNOWN));
}
