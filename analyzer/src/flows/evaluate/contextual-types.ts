import type { Frame } from './frame.js';
import type { LinkedFile, ProgramFunction } from '../../link/program.js';
import { fileScope } from '../../types/scopes.js';
import { isTypeNotation, typeOfNotation } from '../../types/type-arguments.js';
import { isOpaque, type Type, type TypeScope } from '../../types/types.js';
import type { ParameterFacts, TypeExpression } from '../../facts/ir.js';

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

const annotated = new WeakMap<LinkedFile, ReadonlyMap<number, TypeExpression>>();

/**
 * The type of a parameter that has none of its own, by the type of the constant that the function is written for:
 * `const create: RequestHandler<Params, Answer, Body> = (request) => …`.
 */
export function contextualType(
  frame: Frame,
  { file, facts }: ProgramFunction,
  index: number,
): Type | undefined {
  const declared = annotationsOf(file).get(facts.index);
  if (declared === undefined)
    return frame.solver.schemas.resolverParameter(frame.solver.types, file, facts.index, index);
  const type = frame.solver.types.resolve(declared, fileScope(file));
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

/** The types of the constants of a file that hold functions, by the function. */
function annotationsOf(file: LinkedFile): ReadonlyMap<number, TypeExpression> {
  let byFunction = annotated.get(file);
  if (byFunction === undefined) {
    byFunction = new Map(
      file.facts.variables.flatMap(({ function: index, type }): [number, TypeExpression][] =>
        index === undefined || type === undefined ? [] : [[index, type]],
      ),
    );
    annotated.set(file, byFunction);
  }
  return byFunction;
}
