import type { Frame } from './frame.js';
import type { LinkedFile, ProgramFunction } from '../../link/program.js';
import { fileScope } from '../../types/scopes.js';
import { isTypeNotation, typeOfNotation } from '../../types/type-arguments.js';
import { isOpaque, type Type, type TypeScope } from '../../types/types.js';
import type { Expression, ParameterFacts, TypeExpression } from '../../facts/ir.js';

/**
 * The type that the code declares for a parameter; undefined where it declares none. What only a comment says counts
 * where it leads to something: `{Request} request` tells no more than the name when nobody imports a `Request`.
 */
export function declaredType(frame: Frame, parameter: ParameterFacts, scope: TypeScope): Type | undefined {
  if (parameter.type === undefined) return undefined;
  const type = frame.solver.types.resolve(parameter.type, scope);
  const isVague = isOpaque(type) || (type.kind === 'external' && type.package === 'global');
  return parameter.described === true && isVague ? undefined : type;
}

/** The type that a function is written for, and the field of it when it stands in a record of functions. */
interface Annotation {
  readonly type: TypeExpression;
  readonly field?: string;
}

const annotated = new WeakMap<LinkedFile, ReadonlyMap<number, Annotation>>();

/**
 * The type of a parameter that has none of its own, by the type of the constant that the function is written for:
 * `const create: RequestHandler<Params, Answer, Body> = (request) => …`.
 */
export function contextualType(
  frame: Frame,
  { file, facts }: ProgramFunction,
  index: number,
): Type | undefined {
  const type = contextOf(frame, file, facts.index);
  if (type === undefined)
    return frame.solver.schemas.resolverParameter(frame.solver.types, file, facts.index, index);
  if (type.kind === 'function') return type.parameters[index];
  if (type.kind !== 'external') return undefined;
  const handled = frame.solver.libraries.member(type.package, type.name)?.api.handles?.[index];
  if (handled === undefined) return undefined;
  if (isTypeNotation(handled))
    return typeOfNotation(frame.solver.types, type.package, handled, type.arguments);
  const separator = handled.lastIndexOf(':');
  return {
    kind: 'external',
    package: separator < 0 ? type.package : handled.slice(0, separator),
    name: handled.slice(separator + 1),
    arguments: type.arguments,
  };
}

/** The type that a function is written for; undefined where the code names none. */
export function contextOf(frame: Frame, file: LinkedFile, index: number): Type | undefined {
  const declared = annotationsOf(file).get(index);
  if (declared === undefined) return undefined;
  const { types } = frame.solver;
  const type = types.resolve(declared.type, fileScope(file));
  // A library's own type of records of functions (`Actions`) is described as what each of them is.
  if (declared.field === undefined || type.kind === 'external') return type;
  return types.property(type, declared.field)?.type();
}

/** What the types of constants and fields say of the functions that stand there, by the function. */
function annotationsOf(file: LinkedFile): ReadonlyMap<number, Annotation> {
  let byFunction = annotated.get(file);
  if (byFunction !== undefined) return byFunction;
  const found = new Map<number, Annotation>();
  const add = (type: TypeExpression | undefined, written: Expression | undefined): void => {
    if (written?.kind === 'cast') add(written.type, written.operand);
    else if (type === undefined || written === undefined) return;
    else if (written.kind === 'function') found.set(written.function, { type });
    else if (written.kind === 'object')
      for (const property of written.properties)
        if (property.kind === 'property' && property.value.kind === 'function')
          found.set(property.value.function, { type, field: property.name });
  };
  for (const { function: index, type, initialiser } of file.facts.variables) {
    add(type, initialiser);
    if (index !== undefined && type !== undefined) found.set(index, { type });
  }
  for (const { members } of file.facts.classes)
    for (const { type, initialiser } of members) add(type, initialiser);
  annotated.set(file, (byFunction = found));
  return byFunction;
}
