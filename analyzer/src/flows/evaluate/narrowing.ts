import type { Expression } from '../../facts/ir.js';
import type { Frame } from './frame.js';
import { valueOfType } from './declared-values.js';
import { typeOfNotation } from '../../types/type-arguments.js';
import { join, type Value } from '../values/values.js';

/**
 * A call that tells of its first argument what type it is, such as a compiled validator: from there on a variable of
 * which nothing else is known is of that type.
 */
export function narrowArgument(frame: Frame, callee: Value, argument: Expression | undefined): void {
  if (argument?.kind !== 'variable') return;
  for (const reference of callee.references) {
    if (reference.kind !== 'external') continue;
    const narrows = frame.solver.libraries.member(reference.package, reference.path)?.api.narrows;
    if (narrows === undefined) continue;
    const { types } = frame.solver;
    const type = typeOfNotation(types, reference.package, narrows, reference.typeArguments);
    const number = frame.variable(argument.variable);
    const value = frame.state.env.get(number);
    if (type === undefined || value === undefined || value.labels.length + value.typed.length > 0) continue;
    const name = frame.file.facts.variables[argument.variable]?.name ?? 'input';
    frame.state.env.set(number, join(value, valueOfType(frame, type, name, undefined, frame.site(argument))));
  }
}
