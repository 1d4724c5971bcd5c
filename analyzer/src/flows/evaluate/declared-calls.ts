import type { Frame } from './frame.js';
import type { ProgramFunction } from '../../link/program.js';
import { isOpaque, literalsOf, type Type } from '../../types/types.js';
import { valueOfType } from './declared-values.js';
import { fileScope, withParameters } from '../../types/scopes.js';
import { joinAll, type Value } from '../values/values.js';
import type { CallSite } from './calls.js';

/** What a function of which only the type of the result is known returns by the overload that its arguments choose. */
export function overloaded(
  frame: Frame,
  target: ProgramFunction,
  args: readonly Value[],
  result: Value,
  call: CallSite,
): Value {
  const { overloads } = target.facts;
  if (overloads === undefined || (result.typed.length === 0 && result.opaque !== true)) return result;
  if (result.labels.length > 0 || result.objects.length > 0) return result;
  const scope = fileScope(target.file);
  const chosen = overloads.find(({ parameters }) =>
    parameters.every((parameter, index) => {
      const literals = literalsOf(frame.solver.types.resolve(parameter, scope));
      const constant = args[index]?.constant;
      return literals.length === 0 || constant === undefined || literals.includes(String(constant));
    }),
  );
  if (chosen === undefined) return result;
  const type = frame.solver.types.resolve(chosen.result, scope);
  return isOpaque(type) ? result : { ...declaredResult(frame, type, call), ports: result.ports };
}

/** `await load<Customer>(id)`: where nothing is known of the result, the type that the caller names says what it is. */
export function withTypeArguments(
  frame: Frame,
  target: ProgramFunction,
  result: Value,
  call: CallSite,
): Value {
  const { returnType, typeParameters } = target.facts;
  if (call.typeArguments.length === 0 || typeParameters.length === 0 || returnType === undefined)
    return result;
  const isKnown = result.labels.length > 0 || result.typed.length > 0 || result.objects.length > 0;
  if (isKnown || result.opaque !== true) return result;
  const scope = withParameters(fileScope(target.file), typeParameters, call.typeArguments);
  return declaredResult(frame, frame.solver.types.resolve(returnType, scope), call);
}

/** Methods that a call on a declared type may reach: the class's own, and those of classes that implement it. */
export function methodsOfType(frame: Frame, type: Type, method: string): ProgramFunction[] {
  switch (type.kind) {
    case 'class': {
      const own = frame.solver.classes.methodOf(type.file, type.class, method);
      if (own !== undefined && own.facts.body.length > 0) return [own];
      const implemented = implementations(frame, type.class.name, method);
      return implemented.length > 0 || own === undefined ? implemented : [own];
    }
    case 'object':
      return type.name === '' ? [] : implementations(frame, type.name, method);
    case 'union':
      return type.types.flatMap((member) => methodsOfType(frame, member, method));
    default:
      return [];
  }
}

function implementations(frame: Frame, name: string, method: string): ProgramFunction[] {
  const found: ProgramFunction[] = [];
  for (const { file, class: entry } of frame.solver.program.implementersOf(name)) {
    const target = frame.solver.classes.methodOf(file, entry, method);
    if (target !== undefined && target.facts.body.length > 0) found.push(target);
  }
  return found.slice(0, 8);
}

/** What a function type promises to return. */
export function functionResult(frame: Frame, callee: Value, call: CallSite): Value | undefined {
  const results: Value[] = [];
  for (const typed of callee.typed) {
    if (typed.type.kind !== 'function') continue;
    const { resultWith } = typed.type;
    const isNamed = call.typeArguments.length > 0 && resultWith !== undefined;
    results.push(declaredResult(frame, isNamed ? resultWith(call.typeArguments) : typed.type.result(), call));
  }
  return results.length === 0 ? undefined : joinAll(results);
}

/** What a call returns of which only the type is known. */
export function declaredResult(frame: Frame, type: Type, call: CallSite): Value {
  const name = frame.solver.types.nameOf(type);
  const spoken = name === '' ? call.name : name.charAt(0).toLowerCase() + name.slice(1);
  return valueOfType(frame, type, spoken, undefined, call.site);
}
