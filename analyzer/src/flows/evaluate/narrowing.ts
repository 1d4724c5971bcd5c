import type { Expression } from '../../facts/ir.js';
import type { Frame } from './frame.js';
import { valueOfType } from './declared-values.js';
import { typeOfNotation } from '../../types/type-arguments.js';
import type { Type } from '../../types/types.js';
import { join, type Value } from '../values/values.js';

/** Functions and methods that say yes or no, or throw, of data that they hold against a schema. */
const CHECKS = /^(is|assert|Check|Assert|guard|isValidSync|allows)$/;

/**
 * A check of a variable by a schema, `is(input, Person)` or `Person.is(input)`: from there on a variable of which
 * nothing else is known is what the schema describes.
 */
export function narrowChecked(
  frame: Frame,
  name: string,
  receiver: Value,
  args: readonly Value[],
  expressions: readonly Expression[],
): void {
  if (!CHECKS.test(name)) return;
  for (const { references } of [receiver, ...args])
    for (const reference of references)
      if (reference.kind === 'schema')
        for (const expression of expressions) narrow(frame, expression, reference.type);
}

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
    if (type !== undefined) narrow(frame, argument, type);
  }
}

function narrow(frame: Frame, expression: Expression, type: Type): void {
  if (expression.kind !== 'variable') return;
  const number = frame.variable(expression.variable);
  const value = frame.state.env.get(number);
  if (value === undefined || value.labels.length + value.typed.length > 0) return;
  const name = frame.file.facts.variables[expression.variable]?.name ?? 'input';
  frame.state.env.set(number, join(value, valueOfType(frame, type, name, undefined, frame.site(expression))));
}
