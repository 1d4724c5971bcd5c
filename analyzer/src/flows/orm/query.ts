import type { CallSite } from '../evaluate/calls.js';
import type { Frame } from '../evaluate/frame.js';
import { builtinMethod } from '../evaluate/builtins/methods.js';
import type { Type } from '../../types/types.js';
import { join, referenceValue, type Value } from '../values/values.js';
import { records } from './records.js';

/**
 * A query under way: what it yields so far, so that it can be awaited and iterated at any point, and what its further
 * methods need to know.
 *
 * @param kind the name of the builder's type, under which its methods are found again
 */
export function queryOf(
  frame: Frame,
  packageName: string,
  kind: string,
  row: Type,
  state: readonly Type[],
  call: CallSite,
): Value {
  return join(
    records(frame, row, true, call),
    referenceValue({
      kind: 'external',
      package: packageName,
      path: kind,
      instance: true,
      typeArguments: [row, ...state],
    }),
  );
}

/** A method of the list that a query has yielded. */
export function onRows(
  frame: Frame,
  receiver: Value,
  method: string,
  args: readonly Value[],
  call: CallSite,
): Value | undefined {
  return builtinMethod(frame, { ...receiver, references: [] }, method, args, call);
}
