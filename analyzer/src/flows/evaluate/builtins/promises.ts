import type { Frame } from '../frame.js';
import { callValue, type CallSite } from '../calls.js';
import { declaredResult } from '../declared-calls.js';
import { settlement } from '../settlements.js';
import { EMPTY, isEmpty, OPAQUE, type Value } from '../../values/values.js';

/** `new Promise(executor)`: what the executor resolves it with, or else what the code says that it yields. */
export function newPromise(frame: Frame, args: readonly Value[], call: CallSite): Value {
  const executor = args[0];
  if (executor === undefined) return EMPTY;
  const settled = settlement(frame, call.site, 'promise');
  const functions = [settled.callback(), settled.rejecting()];
  callValue(frame, executor, undefined, functions, { ...call, construct: false });
  const outcome = settled.outcome();
  const [promised] = call.typeArguments;
  if (promised === undefined || !isEmpty(outcome)) return outcome;
  const declared = declaredResult(frame, promised, call);
  return isEmpty(declared) ? outcome : { ...OPAQUE, ...declared };
}
