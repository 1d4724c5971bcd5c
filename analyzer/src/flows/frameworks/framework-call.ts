import type { CallSite } from '../evaluate/calls.js';
import type { Reference, Value } from '../values/values.js';

/** A call into a framework. */
export interface FrameworkCall {
  readonly reference: Extract<Reference, { kind: 'external' }>;
  readonly receiver: Value;
  readonly args: readonly Value[];
  readonly call: CallSite;
}

/** The last name of what is called: `pipe` of `Observable#pipe`, `ref` of `default.ref`. */
export function memberName(path: string): string {
  return /[^.#]+$/.exec(path)?.[0] ?? '';
}

/** A call of a callback on behalf of the framework. */
export function callbackSite(call: CallSite): CallSite {
  return { ...call, construct: false, typeArguments: [] };
}
