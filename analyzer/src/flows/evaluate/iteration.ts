import type { Frame } from './frame.js';
import { elementsOf } from './access.js';
import { EMPTY, join, joinAll, type Site, type Value } from '../values/values.js';

/** Ends the key of every heap object that is a map: going through it gives pairs. */
const MAP = ':keyed';

/** Creates a map of these keys and values at a place of the code. */
export function mapOf(frame: Frame, site: Site, keys: Value, values: Value | undefined): Value {
  const key = `${site.file}:${site.start}${MAP}`;
  frame.allocate(keysOf(key), { fields: new Map(), rest: keys });
  return frame.allocate(
    key,
    values === undefined ? { fields: new Map() } : { fields: new Map(), rest: values },
  );
}

/** Remembers a key under which a map was given something. */
export function addKey(frame: Frame, map: Value, added: Value): void {
  for (const key of map.objects) {
    if (!key.endsWith(MAP)) continue;
    const { rest } = frame.objectAt(keysOf(key));
    frame.state.heap.set(keysOf(key), {
      fields: new Map(),
      rest: rest === undefined ? added : join(rest, added),
    });
  }
}

/** What a loop over a value, or a spread of it, goes through: its elements, and for a map its pairs. */
export function iterated(frame: Frame, value: Value, site: Site): Value {
  const maps = value.objects.filter((key) => key.endsWith(MAP));
  const typed = value.typed.filter(({ type }) => type.kind === 'collection' && type.of === 'map');
  if (maps.length === 0 && typed.length === 0) return elementsOf(frame, value);
  const isMixed = maps.length < value.objects.length || typed.length < value.typed.length;
  const pair = frame.allocate(`${site.file}:${site.start}:pair`, {
    fields: new Map([
      ['0', keysIn(frame, value)],
      ['1', elementsOf(frame, value)],
    ]),
  });
  return isMixed ? join(pair, elementsOf(frame, value)) : pair;
}

/** The elements of a list of lists, one after the other; what stands among the lists and is none stays what it is. */
export function flattened(frame: Frame, list: Value): Value {
  const elements = elementsOf(frame, list);
  const isList = (key: string): boolean => {
    const { fields, rest } = frame.objectAt(key);
    return (rest !== undefined || fields.size > 0) && [...fields.keys()].every((name) => /^\d+$/.test(name));
  };
  const isTypedList = ({ type }: Value['typed'][number]): boolean =>
    frame.solver.types.element(type) !== undefined;
  return join(
    {
      ...elements,
      objects: elements.objects.filter((key) => !isList(key)),
      typed: elements.typed.filter((typed) => !isTypedList(typed)),
    },
    elementsOf(frame, {
      ...elements,
      objects: elements.objects.filter(isList),
      typed: elements.typed.filter(isTypedList),
    }),
  );
}

/** The keys of a map, as far as they are known. */
export function keysIn(frame: Frame, value: Value): Value {
  const known = value.objects
    .filter((key) => key.endsWith(MAP))
    .map((key) => frame.objectAt(keysOf(key)).rest);
  return joinAll(known.map((keys) => keys ?? EMPTY));
}

function keysOf(map: string): string {
  return `${map} keys`;
}
