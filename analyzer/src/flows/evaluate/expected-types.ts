import type { CallSite } from './calls.js';
import type { Frame } from './frame.js';
import { typeOfNotation } from '../../types/type-arguments.js';
import type { Type } from '../../types/types.js';
import type { Value } from '../values/values.js';

/**
 * Evaluates the arguments of a call that are written for a type which the call names and they do not:
 * `create<Profile>()(persist((set) => …))`.
 */
export function expecting<T>(frame: Frame, target: Value, call: CallSite, body: () => T): T {
  const type = expectedBy(frame, target, call);
  if (type === undefined) return body();
  const around = frame.expected;
  frame.expected = type;
  const result = body();
  frame.expected = around;
  return result;
}

function expectedBy(frame: Frame, target: Value, call: CallSite): Type | undefined {
  for (const reference of target.references) {
    if (reference.kind !== 'external') continue;
    const path = reference.path === '' ? 'default' : reference.path;
    const found = frame.solver.libraries.member(reference.package, path);
    if (found?.api.expects === undefined) continue;
    const args = call.typeArguments.length > 0 ? call.typeArguments : reference.typeArguments;
    const type = typeOfNotation(frame.solver.types, found.model.package, found.api.expects, args);
    if (type !== undefined) return type;
  }
  return undefined;
}
