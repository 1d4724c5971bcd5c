import { join, joinObjects, type HeapObject, type Value } from './values.js';

/** What is there on a way that has not written to it: only the evaluation knows. */
export interface Untouched {
  /** A variable of another function's keeping, by its number in the program. */
  readonly variable: (number: number) => Value | undefined;
  /** A field of a place of the caller, by the place's key on the heap. */
  readonly field: (key: string, name: string) => Value;
}

const NO_FIELDS: HeapObject = { fields: new Map() };

/**
 * A map over another map: what is written stays in the upper layer. Taking a branch costs nothing then, and where
 * branches meet only what they have changed is looked at.
 */
class Layer<K, V extends object> {
  readonly own = new Map<K, V>();

  constructor(private readonly below: Layer<K, V> | undefined) {}

  get(key: K): V | undefined {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the walk begins at the layer itself
    for (let layer: Layer<K, V> | undefined = this; layer !== undefined; layer = layer.below) {
      const value = layer.own.get(key);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  has(key: K): boolean {
    return this.get(key) !== undefined;
  }

  set(key: K, value: V): void {
    this.own.set(key, value);
  }

  /** The keys that were written in this layer and those below it, down to but without `floor`. */
  keysAbove(floor: Layer<K, V> | undefined): Set<K> {
    const keys = new Set<K>(floor === this ? [] : this.own.keys());
    for (
      let layer = floor === this ? undefined : this.below;
      layer !== undefined && layer !== floor;
      layer = layer.below
    ) {
      for (const key of layer.own.keys()) keys.add(key);
    }
    return keys;
  }
}

/** The variables and objects at a point of an evaluation. */
export class State {
  readonly env: Layer<number, Value>;
  readonly heap: Layer<string, HeapObject>;
  /** No execution comes here: behind a `return` or `throw`. */
  dead: boolean;
  untouched: Untouched | undefined;

  constructor(readonly below?: State) {
    this.untouched = below?.untouched;
    this.env = new Layer(below?.env);
    this.heap = new Layer(below?.heap);
    this.dead = below?.dead ?? false;
  }

  /** Takes over what several paths that began here have led to; a dead path contributes nothing beside a living one. */
  meet(paths: readonly State[]): void {
    const living = paths.filter((path) => !path.dead);
    this.dead = living.length === 0;
    const joined = living.length === 0 ? paths : living;
    const { untouched } = this;
    meetLayers(
      this.env,
      joined.map((path) => path.env),
      (_, a, b) => join(a, b),
      (variable) => untouched?.variable(variable),
    );
    meetLayers(
      this.heap,
      joined.map((path) => path.heap),
      (key, a, b) =>
        joinObjects(a, b, isPlace(key) && untouched ? (name) => untouched.field(key, name) : undefined),
      (key) => (isPlace(key) && untouched !== undefined ? NO_FIELDS : undefined),
    );
    if (living.length > 0) for (const path of paths) if (path.dead) this.#keepAllocated(path);
  }

  /** What an object may be that holds this on another way; nothing for one that is made only there. */
  unitedWith(key: string, there: HeapObject): HeapObject | undefined {
    const { untouched } = this;
    const here = this.heap.get(key);
    if (isPlace(key) && untouched !== undefined)
      return joinObjects(here ?? NO_FIELDS, there, (name) => untouched.field(key, name));
    return here === undefined ? undefined : joinObjects(here, there);
  }

  /** What left a path early, a returned object or a thrown error, is still there for those who get it. */
  #keepAllocated(path: State): void {
    for (const key of path.heap.keysAbove(this.heap)) {
      const object = path.heap.get(key);
      if (object !== undefined && !isPlace(key) && !this.heap.has(key)) this.heap.set(key, object);
    }
  }

  /** Everything that was written here or below. */
  heapKeys(): Iterable<string> {
    return this.heap.keysAbove(undefined);
  }
}

/** What a place of the caller holds is there whether this function has written to it or not. */
function isPlace(key: string): boolean {
  return key.startsWith('@');
}

function meetLayers<K, V extends object>(
  base: Layer<K, V>,
  paths: readonly Layer<K, V>[],
  unite: (key: K, a: V, b: V) => V,
  untouched: (key: K) => V | undefined,
): void {
  const keys = new Set<K>();
  for (const path of paths) for (const key of path.keysAbove(base)) keys.add(key);
  for (const key of keys) {
    let united: V | undefined;
    for (const path of paths) {
      const value = path.get(key) ?? untouched(key);
      if (value === undefined) continue;
      united = united === undefined || united === value ? value : unite(key, united, value);
    }
    if (united !== undefined) base.set(key, united);
  }
}
