import type { TypeResolver } from './resolve-types.js';
import { isOpaque, type Type } from './types.js';

/** What stands in a notation for a text that only the call knows, such as `{arg0}`. */
export type TextAt = (access: string) => string | undefined;

const NO_TEXT: TextAt = () => undefined;

/** True for what a model says in terms of type arguments: `<0>`, `<0>[]`, `<0>.Body`, `Response<<0>>`. */
export function isTypeNotation(target: string): boolean {
  return target.includes('<');
}

/**
 * The type that a model means by its notation (`returns` of `ApiModel`), with the type arguments that the code names
 * for the call or for the receiver; undefined where it names none.
 *
 * @param packageName whose types the notation names
 */
export function typeOfNotation(
  types: TypeResolver,
  packageName: string,
  notation: string,
  args: readonly Type[] | undefined,
  textAt: TextAt = NO_TEXT,
): Type | undefined {
  if (args === undefined || args.length === 0) return undefined;
  const list = /^(.+)\[\]$/.exec(notation);
  if (list?.[1] !== undefined) {
    const element = typeOfNotation(types, packageName, list[1], args, textAt);
    return element === undefined ? undefined : { kind: 'collection', of: 'array', element: () => element };
  }
  const argument = /^<(\d)>((?:\.[^.]+)*)$/.exec(notation);
  if (argument === null) return instantiated(types, packageName, notation, args, textAt);
  let type: Type | undefined = args[Number(argument[1])];
  for (const segment of (argument[2] ?? '').split('.').slice(1)) {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    const key = name === undefined ? segment : textAt(name);
    type = type === undefined || key === undefined ? undefined : types.property(type, key)?.type();
  }
  return type === undefined || isOpaque(type) ? undefined : type;
}

/** `Response<<0>>`: a type of a library with type arguments of its own. */
function instantiated(
  types: TypeResolver,
  packageName: string,
  notation: string,
  args: readonly Type[],
  textAt: TextAt,
): Type | undefined {
  const [, name, inner] = /^([^<]+)<(.+)>$/.exec(notation) ?? [];
  if (name === undefined || inner === undefined) return undefined;
  const given = inner.split(', ').map((part) => typeOfNotation(types, packageName, part, args, textAt));
  if (given.every((type) => type === undefined)) return undefined;
  const separator = name.lastIndexOf(':');
  return {
    kind: 'external',
    package: separator < 0 ? packageName : name.slice(0, separator),
    name: name.slice(separator + 1),
    arguments: given.map((type) => type ?? { kind: 'primitive', name: 'unknown' }),
  };
}

/** Names under which a library hands out what it was given, whatever library it is. */
const HOLDERS: ReadonlySet<string> = new Set([
  'data',
  'payload',
  'value',
  'body',
  'result',
  'detail',
  'current',
  'state',
]);

/**
 * What a property of a type that no model describes may be: its only type argument with a structure, where the name
 * of the property says that it holds something.
 *
 * @param isStructured tells types with fields from others
 */
export function heldByUnknown(
  name: string,
  args: readonly Type[] | undefined,
  isStructured: (type: Type) => boolean,
): Type | undefined {
  if (args === undefined || !HOLDERS.has(name)) return undefined;
  const [only, ...others] = args.filter(isStructured);
  return others.length === 0 ? only : undefined;
}

/** True where a property only holds something, so that the name of its owner tells what. */
export function isHolder(name: string): boolean {
  return HOLDERS.has(name);
}
