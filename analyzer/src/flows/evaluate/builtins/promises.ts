import type { Frame } from '../frame.js';
import { callValue, type CallSite } from '../calls.js';
import { EMPTY, OPAQUE, type Value } from '../../values/values.js';

export function newPromise(frame: Frame, args: readonly Value[], call: CallSite): Value {
  const executor = args[0];
  if (executor === undefined) return EMPTY;
  const settled = frame.allocate(`${call.site.file}:${call.site.start}:promise`, { fields: new Map() });
  const resolve: Value = { ...EMPTY, references: [{ kind: 'setter', object: settled.objects[0] ?? '' }] };
  const variable = -1 - call.site.start - call.site.file * 1e7;
  frame.setterTargets.set(settled.objects[0] ?? '', variable);
  frame.state.env.set(variable, EMPTY);
  callValue(frame, executor, undefined, [resolve, OPAQUE], { ...call, construct: false });
  return frame.state.env.get(variable) ?? EMPTY;
}
