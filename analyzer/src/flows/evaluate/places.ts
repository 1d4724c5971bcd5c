import type { Frame } from './frame.js';
import { EMPTY_OBJECT, join, type Port, type Value } from '../values/values.js';

/** Paths into a parameter longer than this are cut; the value then stands for all below it. */
export const PATH_BOUND = 6;

/** The heap key that holds what was written to a place of the caller. */
export function portObject(port: Port): string {
  return port.path.length === 0 ? `@${port.root}` : `@${port.root}.${port.path.join('.')}`;
}

/** The heap keys of everything that a value may be: objects of this evaluation and places of the caller. */
export function placesOf(value: Value): readonly string[] {
  if (value.ports.length === 0) return value.objects;
  return [...value.objects, ...value.ports.filter((port) => !port.made).map(portObject)];
}

/** Writes a field of everything that a value may be; exactly one possible target is overwritten. */
export function writeField(frame: Frame, target: Value, name: string, value: Value): void {
  const keys = placesOf(target);
  for (const key of keys) {
    const object = frame.state.heap.get(key) ?? EMPTY_OBJECT;
    const fields = new Map(object.fields);
    const known = fields.get(name);
    fields.set(name, keys.length === 1 || known === undefined ? value : join(known, value));
    frame.state.heap.set(key, { ...object, fields });
  }
}

/** Adds an element, or a field whose name is not known, to everything that a value may be. */
export function writeElement(frame: Frame, target: Value, value: Value): void {
  for (const key of placesOf(target)) {
    const object = frame.state.heap.get(key) ?? EMPTY_OBJECT;
    frame.state.heap.set(key, {
      ...object,
      rest: object.rest === undefined ? value : join(object.rest, value),
    });
  }
}
