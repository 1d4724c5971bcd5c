import type { ClassMember, Expression, TypeExpression } from '../facts/ir.js';
import type { Program } from '../link/program.js';
import type { ClassType } from './members.js';
import type { TypeResolver } from './resolve-types.js';
import { mappedDto } from './schemas/mapped-dtos.js';
import { isAskedFor } from './schemas/orm-relations.js';
import type { SchemaReaders } from './schemas/readers.js';
import { isOpaque, lazily, UNKNOWN, type Property, type Type, type TypeScope } from './types.js';

/**
 * Adds the fields and methods of a class to those that are known of it: its bases', what a mapper gives it, its own.
 *
 * @param scope what its type parameters mean
 */
export function addClassProperties(
  { resolver, program, schemas }: { resolver: TypeResolver; program: Program; schemas: SchemaReaders },
  type: ClassType,
  scope: TypeScope,
  properties: Map<string, Property>,
): void {
  if (type.class.extendsType !== undefined) {
    const mapped =
      type.class.extends?.kind === 'call'
        ? mappedDto(program, resolver, type.file, type.class.extends)
        : undefined;
    const base = mapped ?? resolver.resolve(type.class.extendsType, scope);
    if (base.kind === 'class' || base.kind === 'object')
      for (const property of resolver.allProperties(base)) properties.set(property.name, property);
  }
  for (const [name, property] of schemas.classFields(type.file, type.class)) properties.set(name, property);
  for (const member of type.class.members) {
    if (member.static || member.kind === 'constructor') continue;
    const method = member.kind === 'method' || member.kind === 'setter';
    const relation = member.decorators.some((decorator) => isAskedFor(type.file, decorator));
    properties.set(member.name, {
      name: member.name,
      owner: type.class.name,
      type: lazily(() => typeOfField(resolver, member, scope)),
      ...(member.personal === undefined ? {} : { personal: member.personal }),
      ...(method ? { method } : {}),
      ...(relation ? { relation } : {}),
      ...(member.optional ? { optional: true } : {}),
    });
  }
}

/** What a field is declared as, or else the collection of something known that it is created as. */
function typeOfField(resolver: TypeResolver, { type, initialiser }: ClassMember, scope: TypeScope): Type {
  if (type !== undefined) return resolver.resolve(type, scope);
  const written = initialiser?.kind === 'constant' ? primitiveOf(initialiser.value) : undefined;
  if (written !== undefined) return written;
  const created = resolver.resolve(createdType(initialiser), scope);
  return isOpaque(resolver.element(created) ?? UNKNOWN) ? UNKNOWN : created;
}

/** `skip = 0` is a number, and may become another one. */
function primitiveOf(value: unknown): Type | undefined {
  const name = typeof value;
  return name === 'string' || name === 'number' || name === 'boolean'
    ? { kind: 'primitive', name }
    : undefined;
}

/** The type that a collection is created with, `Map<string, User>` in `new Map<string, User>()`. */
export function createdType(expression: Expression | undefined): TypeExpression | undefined {
  if (expression?.kind !== 'call' || !expression.construct || expression.typeArguments.length === 0)
    return undefined;
  const { callee } = expression;
  return callee.kind === 'global'
    ? { kind: 'reference', name: [callee.name], arguments: expression.typeArguments }
    : undefined;
}
