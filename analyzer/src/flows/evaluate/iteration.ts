import type { Frame } from './frame.js';
import { elementsOf, readField } from './access.js';
import { callMethod } from './calls.js';
import { saidBy } from './said-by-instances.js';
import { EMPTY, isEmpty, join, joinAll, type Site, type Value } from '../values/values.js';

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

/** The field that holds the keys of an object that are data themselves: `{ [user.email]: 1 }`. */
export const KEYS = '\u0003keys';

/** True for what only the evaluation has put into an object: it is no field of the program. */
export function isInternal(field: string): boolean {
  return field.startsWith('\u0003');
}

/** Remembers a key under which a map, or an object, was given something. */
export function addKey(frame: Frame, map: Value, added: Value): void {
  for (const key of map.objects) {
    if (!key.endsWith(MAP)) {
      if (added.labels.length + added.ports.length === 0) continue;
      const object = frame.objectAt(key);
      const known = object.fields.get(KEYS);
      const keys = { ...added, constant: undefined };
      const fields = new Map(object.fields).set(KEYS, known === undefined ? keys : join(known, keys));
      frame.state.heap.set(key, { ...object, fields });
      continue;
    }
    const { rest } = frame.objectAt(keysOf(key));
    frame.state.heap.set(keysOf(key), {
      fields: new Map(),
      rest: rest === undefined ? added : join(rest, added),
    });
  }
}

/** What a loop over a value, or a spread of it, goes through: its elements, and for a map its pairs. */
export function iterated(frame: Frame, value: Value, site: Site): Value {
  const own = iteratedByItself(frame, value, site);
  if (own !== undefined && !isEmpty(own)) return own;
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

/** What an instance hands out that iterates by a method of its class; undefined where it has none. */
function iteratedByItself(frame: Frame, value: Value, site: Site): Value | undefined {
  const result = saidBy(frame, value, '@@iterator', site) ?? saidBy(frame, value, '@@asyncIterator', site);
  if (result === undefined) return undefined;
  const hasNext = result.objects.some((key) => frame.objectAt(key).fields.has('next'));
  if (!hasNext) return elementsOf(frame, result);
  const call = { site, construct: false, name: 'next', typeArguments: [] };
  const step = callMethod(frame, result, 'next', [], call);
  return readField(frame, step, 'value', { site, owner: '', callee: true });
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

/** The keys of a map or an object, as far as they are data. */
export function keysIn(frame: Frame, value: Value): Value {
  const known = value.objects.map((key) =>
    key.endsWith(MAP) ? frame.objectAt(keysOf(key)).rest : frame.objectAt(key).fields.get(KEYS),
  );
  return joinAll(known.map((keys) => keys ?? EMPTY));
}

function keysOf(map: string): string {
  return `${map} keys`;
}
