import type { ParameterFacts } from '../../facts/ir.js';
import type { LinkedFile, ProgramFunction } from '../../link/program.js';
import { referenceValue, type Value } from '../values/values.js';

const REQUEST = /^(req|request)$/;
const RESPONSE = /^(res|response)$/;

/**
 * A parameter of a plain JavaScript handler: `(req, res)` without types are those of Express, by a convention older
 * than it. Undefined for every other parameter.
 */
export function handlerArgument({ file, facts }: ProgramFunction, index: number): Value | undefined {
  const names = facts.parameters.map((parameter) => nameOf(file, parameter));
  if (!names.some((name) => REQUEST.test(name)) || !names.some((name) => RESPONSE.test(name)))
    return undefined;
  const name = names[index] ?? '';
  const path = REQUEST.test(name) ? 'Request' : RESPONSE.test(name) ? 'Response' : undefined;
  return path === undefined
    ? undefined
    : referenceValue({ kind: 'external', package: 'express', path, instance: true });
}

function nameOf(file: LinkedFile, { pattern }: ParameterFacts): string {
  return pattern.kind === 'variable' ? (file.facts.variables[pattern.variable]?.name ?? '') : '';
}
