import type { Expression } from '../../facts/ir.js';
import type { LinkedFile, Program } from '../../link/program.js';

/** What schemas are told by: where names lead to, and what a file calls its variables. */
export interface ExternalName {
  readonly package: string;
  readonly path: string;
}

/** The member of a package that a variable was imported from. */
export function externalName(
  program: Program,
  file: LinkedFile,
  expression: Expression,
): ExternalName | undefined {
  if (expression.kind !== 'variable') return undefined;
  const entity = program.entityOfVariable(file, expression.variable);
  return entity?.kind === 'external' ? entity : undefined;
}

/** What the file calls a variable. */
export function variableName(file: LinkedFile, expression: Expression): string | undefined {
  return expression.kind === 'variable' ? file.facts.variables[expression.variable]?.name : undefined;
}
