import type { LinkedFile } from '../link/program.js';
import { UNKNOWN, type Type, type TypeScope } from './types.js';

const NO_PARAMETERS: ReadonlyMap<string, Type> = new Map();

/** Binds type parameters to arguments; missing ones are unknown. */
export function bind(parameters: readonly string[], args: readonly Type[]): ReadonlyMap<string, Type> {
  return parameters.length === 0
    ? NO_PARAMETERS
    : new Map(parameters.map((name, index) => [name, args[index] ?? UNKNOWN]));
}

/** A scope in which some more type parameters mean something. */
export function withParameters(
  scope: TypeScope,
  parameters: readonly string[],
  args: readonly Type[],
): TypeScope {
  return { ...scope, parameters: new Map([...scope.parameters, ...bind(parameters, args)]) };
}

/** A scope without type parameters. */
export function fileScope(file: LinkedFile): TypeScope {
  return { file, parameters: NO_PARAMETERS };
}
