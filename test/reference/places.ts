import type { Access, Condition } from '@tomograph/rules';
import { elementsOf, fallbackField } from './fields.js';
import { parseAccess } from './front-end.js';
import type { Machine } from './machine.js';
import { EMPTY, joinAll, type Value } from './values.js';

/** The values at a call into a library. */
export interface CallValues {
  readonly receiver: Value;
  readonly arguments: readonly Value[];
  /** The arguments with which the receiver was created. */
  readonly init: readonly Value[];
}

/** The value at a place of a call, in the notation of the models; undefined where there is nothing. */
export function valueAt(m: Machine, access: Access, values: CallValues): Value | undefined {
  const { root, index, path } = parseAccess(access);
  const rootValue = (): Value | undefined => {
    switch (root) {
      case 'arg':
        return values.arguments[index];
      case 'args':
        return values.arguments.length > index ? joinAll(values.arguments.slice(index)) : undefined;
      case 'init':
        return values.init[index];
      case 'this':
        return values.receiver;
      case 'config':
        return undefined;
      case 'result':
        return EMPTY;
    }
  };
  return path.reduce<Value | undefined>(
    (value, name) =>
      value === undefined ? undefined : name === '*' ? elementsOf(m, value) : fieldAt(m, value, name),
    rootValue(),
  );
}

/** The values at a place, each element of a `*` apart. */
export function valuesAt(m: Machine, access: Access, values: CallValues): Value[] {
  const single = valueAt(m, access, values);
  if (!access.endsWith('.*')) return single === undefined ? [] : [single];
  const holder = valueAt(m, access.slice(0, -2), values);
  return (holder?.objects ?? []).flatMap((key) => [...m.objectAt(key).fields.values()]);
}

/** Names of options and headers are compared without case. */
function fieldAt(m: Machine, value: Value, name: string): Value | undefined {
  const found: Value[] = [];
  for (const key of value.objects) {
    const { fields, rest } = m.objectAt(key);
    const same = [...fields].find(([field]) => field.toLowerCase() === name.toLowerCase());
    const held = fields.get(name) ?? same?.[1] ?? fallbackField(m, key, name) ?? rest;
    if (held !== undefined) found.push(held);
  }
  for (const callable of value.callables) {
    const option = callable.kind === 'external' ? callable.init[0] : undefined;
    const held = option === undefined ? undefined : fieldAt(m, option, name);
    if (held !== undefined) found.push(held);
  }
  return found.length === 0 ? undefined : joinAll(found);
}

/** Whether all conditions of a model hold for what is known of a call. */
export function holds(m: Machine, conditions: readonly Condition[], values: CallValues): boolean {
  return conditions.every((condition) => {
    const value = valueAt(m, condition.at, values);
    const constant = value?.constant;
    const isThere = value !== undefined && value !== EMPTY;
    if (condition.present !== undefined && condition.present !== isThere) return false;
    if (condition.literal !== undefined) {
      const isText = constant !== undefined && constant !== null && !String(constant).includes('\u0000');
      if (condition.literal !== (value?.written === true || isText)) return false;
    }
    if (condition.is !== undefined && (constant === undefined || !condition.is.includes(constant)))
      return false;
    if (
      condition.matches !== undefined &&
      (constant === undefined || !condition.matches.test(String(constant)))
    )
      return false;
    return condition.atMost === undefined || (typeof constant === 'number' && constant <= condition.atMost);
  });
}
