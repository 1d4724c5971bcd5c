import type { CallSite } from '../evaluate/calls.js';
import type { Frame } from '../evaluate/frame.js';
import { valueOfType } from '../evaluate/declared-values.js';
import type { Type } from '../../types/types.js';
import type { Value } from '../values/values.js';

/** The call of a mapper's member: what is called, on what, with what. */
export interface OrmCall {
  readonly reference: External;
  readonly receiver: Value;
  readonly args: readonly Value[];
  readonly call: CallSite;
}

export type External = Extract<Value['references'][number], { kind: 'external' }>;

/** One record of a type, or a list of them, named after the type. */
export function records(frame: Frame, type: Type, many: boolean, call: CallSite): Value {
  const listed: Type = many ? { kind: 'collection', of: 'array', element: () => type } : type;
  return valueOfType(frame, listed, lowerFirst(frame.solver.types.nameOf(type)), undefined, call.site);
}

/** The name of a record of a type, `user` for `User`. */
export function lowerFirst(name: string): string {
  return name === '' ? 'record' : name.charAt(0).toLowerCase() + name.slice(1);
}
