import type { Frame } from './frame.js';
import { nameUnknown } from './naming.js';
import { isEmpty, join, OPAQUE, type Site, type Value } from '../values/values.js';

/**
 * What state begins with is rarely what it holds: where it begins empty, its names tell what it will hold.
 *
 * @param declared what the type of the state promises
 */
export function stateFrom(frame: Frame, initial: Value, declared: Value, site: Site): Value {
  for (const key of initial.objects) {
    const object = frame.objectAt(key);
    const fields = new Map(
      [...object.fields].map(([name, field]): [string, Value] => [
        name,
        isBlank(field) ? nameUnknown(frame, OPAQUE, name, site) : field,
      ]),
    );
    frame.state.heap.set(key, { ...object, fields });
  }
  return { ...join(isBlank(initial) ? OPAQUE : initial, declared), constant: undefined };
}

/** An empty text, `null` or nothing: a place for what comes later. */
function isBlank(value: Value): boolean {
  return isEmpty(value) && (value.constant === '' || value.constant === null || value.constant === undefined);
}
