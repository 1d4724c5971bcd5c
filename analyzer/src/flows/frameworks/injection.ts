import type { ClassFacts, Expression } from '../../facts/ir.js';
import type { LinkedFile } from '../../link/program.js';
import type { Frame } from '../evaluate/frame.js';
import { callValue } from '../evaluate/calls.js';
import { evaluate } from '../evaluate/expressions.js';
import type { Solver } from '../solve/solver.js';
import { EMPTY, joinAll, type Value } from '../values/values.js';
import { instanceFor } from './containers.js';
import { providersOf, tokenOfField, type Provider } from './providers.js';

/**
 * What a container puts into a field of a class by a token (`@Inject(MAILER)`), as the providers of that token say.
 * Undefined where no token is named, and where nobody provides for it. Classes that are provided for an interface are
 * found by the interface.
 *
 * @param frame in which the providers are evaluated; it belongs to no function
 */
export function injectedField(
  frame: Frame,
  file: LinkedFile,
  entry: ClassFacts,
  name: string,
): Value | undefined {
  const token = tokenOfField(file, entry, name);
  if (token === undefined) return undefined;
  const provided = providersOf(frame.solver.program, file, token).map((provider) =>
    valueOf(frame.solver, provider, frame, PROVIDED_DEPTH),
  );
  return provided.length === 0 ? undefined : joinAll(provided);
}

/** A factory is given what other providers provide. */
const PROVIDED_DEPTH = 3;

function valueOf(solver: Solver, { file, by, what, inject }: Provider, frame: Frame, depth: number): Value {
  const outer = { file: frame.file, scope: frame.scope };
  frame.file = file;
  const value = evaluate(frame, what);
  let result: Value = value;
  if (by === 'class') result = instanceFor(value) ?? EMPTY;
  else if (by === 'factory') {
    const args = depth === 0 ? [] : inject.map((token) => givenFor(solver, frame, file, token, depth - 1));
    result = callValue(frame, value, undefined, args, {
      site: frame.site(what),
      construct: false,
      name: 'useFactory',
      typeArguments: [],
    });
  }
  frame.file = outer.file;
  frame.scope = outer.scope;
  return result;
}

/** What a factory is given for a token, or for a class that stands for itself. */
function givenFor(solver: Solver, frame: Frame, file: LinkedFile, token: Expression, depth: number): Value {
  const provided = providersOf(solver.program, file, token);
  if (provided.length > 0)
    return joinAll(provided.map((provider) => valueOf(solver, provider, frame, depth)));
  return instanceFor(evaluate(frame, token)) ?? EMPTY;
}
