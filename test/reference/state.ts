import { join, type HeapObject, type Value } from './values.js';

/** What a field holds that an object does not have of its own: what its declared type says. */
export type Fallback = (key: string, name: string) => Value | undefined;

/** All variables and objects at one point of an execution; copied as a whole wherever ways part. */
export class State {
  /** No execution comes here: behind a `return` or `throw`. */
  dead = false;

  constructor(
    readonly cells = new Map<string, Value>(),
    readonly heap = new Map<string, HeapObject>(),
  ) {}

  copy(): State {
    const copied = new State(new Map(this.cells), new Map(this.heap));
    copied.dead = this.dead;
    return copied;
  }

  /** Whatever refers to an object refers to another one instead. */
  rename(from: string, to: string): void {
    const renamed = (value: Value): Value =>
      value.objects.includes(from)
        ? { ...value, objects: [...new Set(value.objects.map((key) => (key === from ? to : key)))] }
        : value;
    for (const [cell, value] of this.cells) this.cells.set(cell, renamed(value));
    for (const [key, object] of this.heap) {
      const { fields, rest, keys } = object;
      if (![...fields.values(), rest, keys].some((value) => value?.objects.includes(from) === true)) continue;
      this.heap.set(key, {
        ...object,
        fields: new Map([...fields].map(([name, field]) => [name, renamed(field)])),
        ...(rest === undefined ? {} : { rest: renamed(rest) }),
        ...(keys === undefined ? {} : { keys: renamed(keys) }),
      });
    }
  }

  /** Grows with whatever a variable or an object may hold, to see that nothing changes any more. */
  size(): number {
    let size = 0;
    for (const value of this.cells.values()) size += sizeOf(value);
    for (const { fields, rest, keys } of this.heap.values()) {
      size += 1;
      for (const field of fields.values()) size += 1 + sizeOf(field);
      for (const value of [rest, keys]) if (value !== undefined) size += 1 + sizeOf(value);
    }
    return size;
  }
}

function sizeOf({ data, objects, callables, constant, unknown }: Value): number {
  return (
    data.length +
    objects.length +
    callables.length +
    (constant === undefined ? 1 : 0) +
    (unknown === true ? 1 : 0)
  );
}

/** What may be the case where several ways meet; ways that end before do not come here. */
export function meet(
  states: readonly State[],
  fallback: Fallback,
  isThereFromTheBeginning: (key: string) => boolean,
): State {
  const living = states.filter(({ dead }) => !dead);
  const [first, ...others] = living;
  if (first === undefined) {
    const dead = new State();
    dead.dead = true;
    return dead;
  }
  const met = first.copy();
  for (const other of others) {
    for (const [key, value] of other.cells) {
      const known = met.cells.get(key);
      met.cells.set(key, known === undefined ? value : join(known, value));
    }
    for (const key of new Set([...met.heap.keys(), ...other.heap.keys()])) {
      const [a, b] = [met.heap.get(key), other.heap.get(key)];
      if (a !== undefined && b !== undefined)
        met.heap.set(key, a === b ? a : joinObjects(key, a, b, fallback));
      else if (a !== undefined || b !== undefined) {
        const one = (a ?? b) as HeapObject;
        met.heap.set(key, isThereFromTheBeginning(key) ? withFallbacks(key, one, fallback) : one);
      }
    }
  }
  return met;
}

/** An object that one way has not touched holds there what its type declares. */
function withFallbacks(key: string, object: HeapObject, fallback: Fallback): HeapObject {
  return joinObjects(key, object, { kind: object.kind, fields: new Map() }, fallback);
}

export function joinObjects(key: string, a: HeapObject, b: HeapObject, fallback: Fallback): HeapObject {
  const fields = new Map<string, Value>();
  for (const name of new Set([...a.fields.keys(), ...b.fields.keys()])) {
    const values = [a.fields.get(name), b.fields.get(name)].map((value) => value ?? fallback(key, name));
    const [first, second] = values;
    if (first !== undefined && second !== undefined) fields.set(name, join(first, second));
    else if (first !== undefined || second !== undefined) fields.set(name, (first ?? second) as Value);
  }
  const both = (x: Value | undefined, y: Value | undefined): Value | undefined =>
    x === undefined ? y : y === undefined ? x : join(x, y);
  const rest = both(a.rest, b.rest);
  const keys = both(a.keys, b.keys);
  return {
    kind: a.kind,
    fields,
    ...(rest === undefined ? {} : { rest }),
    ...(keys === undefined ? {} : { keys }),
  };
}
