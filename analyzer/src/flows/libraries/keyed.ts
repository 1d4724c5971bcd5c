import type { Frame } from '../evaluate/frame.js';
import type { CallSite } from '../evaluate/calls.js';
import { readField } from '../evaluate/access.js';
import { flatten } from '../evaluate/collect.js';
import { asTruth } from '../evaluate/decide.js';
import { constantValue, EMPTY, join, joinAll, wholeText, type Site, type Value } from '../values/values.js';

/**
 * Records that are walked through key by key: `Object.entries(user).filter(([key]) => !HIDDEN.has(key))`. What becomes
 * of a field depends on its name, so each field goes its own way, with its name as a constant.
 */

/** Records with more fields than this are taken as a whole. */
const FIELD_BOUND = 30;

/** How deep a replacer is followed into a record. */
const REPLACED_DEPTH = 4;

/** The fields of a record when all of them are known by name. */
export function fieldsOf(frame: Frame, value: Value, site: Site): ReadonlyMap<string, Value> | undefined {
  if (value.labels.length > 0 || value.opaque === true || value.input === true) return undefined;
  if (value.objects.length === 0 && value.typed.length === 0) return undefined;
  const names = new Set<string>();
  for (const key of value.objects) {
    const { fields, rest } = frame.objectAt(key);
    if (rest !== undefined || fields.has('0')) return undefined;
    for (const name of fields.keys()) names.add(name);
  }
  for (const { type } of value.typed) {
    if (frame.solver.types.element(type) !== undefined) return undefined;
    const properties = frame.solver.types.properties(type);
    if (properties.length === 0) return undefined;
    for (const { name } of properties) names.add(name);
  }
  if (names.size === 0 || names.size > FIELD_BOUND) return undefined;
  const reading = { site, owner: '', callee: true };
  return new Map([...names].map((name) => [name, readField(frame, value, name, reading)]));
}

/** The elements of a list when each of them is known by its position. */
export function elementsInOrder(frame: Frame, value: Value): readonly Value[] | undefined {
  const [key] = value.objects;
  if (key === undefined || value.objects.length > 1 || value.typed.length > 0) return undefined;
  if (value.labels.length > 0 || value.ports.length > 0) return undefined;
  const { fields, rest } = frame.objectAt(key);
  if (rest !== undefined || fields.size === 0 || fields.size > FIELD_BOUND) return undefined;
  const elements = [...fields].map(([name, field], index) => (name === String(index) ? field : undefined));
  return elements.every((element) => element !== undefined) ? elements : undefined;
}

/** The elements of a list that are gone through one by one: pairs of a record, or constants where names decide. */
export function keyedElements(frame: Frame, value: Value): readonly Value[] | undefined {
  const isMade = value.objects[0]?.includes(KEYED) === true;
  if (!isMade && frame.deciding === 0) return undefined;
  const elements = elementsInOrder(frame, value);
  return isMade || elements?.every((element) => wholeText(element) !== undefined) === true
    ? elements
    : undefined;
}

const KEYED = 'keyed ';

function keyedList(frame: Frame, elements: readonly Value[], call: CallSite, tag: string): Value {
  return frame.allocate(`${KEYED}${call.site.file}:${call.site.start}:${tag}`, {
    fields: new Map(elements.map((element, index) => [String(index), element])),
  });
}

/** Evaluates what is done for one key: names decide there, and what is created there is a thing of its own. */
export function forKey<T>(frame: Frame, place: string, body: () => T): T {
  const { activation } = frame;
  frame.activation = `${activation}${place}>`;
  frame.deciding++;
  try {
    return body();
  } finally {
    frame.activation = activation;
    frame.deciding--;
  }
}

/** Functions of the language that take a record apart and put it together again. */
export function keyedFunction(
  frame: Frame,
  path: string,
  args: readonly Value[],
  call: CallSite,
): Value | undefined {
  const [first] = args;
  if (first === undefined) return undefined;
  switch (path) {
    case 'Object.entries': {
      const fields = fieldsOf(frame, first, call.site);
      if (fields === undefined) return undefined;
      const pairs = [...fields].map(([name, value]) =>
        frame.allocate(`${call.site.file}:${call.site.start}:pair ${name}`, {
          fields: new Map([
            ['0', constantValue(name)],
            ['1', value],
          ]),
        }),
      );
      return keyedList(frame, pairs, call, 'entries');
    }
    case 'Object.keys': {
      if (frame.deciding === 0) return undefined;
      const fields = fieldsOf(frame, first, call.site);
      return fields === undefined
        ? undefined
        : keyedList(frame, [...fields.keys()].map(constantValue), call, 'keys');
    }
    case 'Object.fromEntries':
      return recordOf(frame, first, call);
    case 'Set': {
      const elements = elementsInOrder(frame, first);
      return elements?.every((element) => wholeText(element) !== undefined) === true
        ? frame.allocate(`${call.site.file}:${call.site.start}:new`, {
            fields: new Map(elements.map((element, index) => [String(index), element])),
          })
        : undefined;
    }
    default:
      return undefined;
  }
}

/** A record of pairs whose names are known. */
function recordOf(frame: Frame, list: Value, call: CallSite): Value | undefined {
  if (list.objects[0]?.includes(KEYED) !== true) return undefined;
  const pairs = [...frame.objectAt(list.objects[0]).fields.values()];
  const fields = new Map<string, Value>();
  let rest: Value | undefined;
  for (const pair of pairs)
    for (const key of pair.objects) {
      const { fields: parts } = frame.objectAt(key);
      const name = wholeText(parts.get('0') ?? EMPTY);
      const value = parts.get('1') ?? EMPTY;
      if (name === undefined) rest = rest === undefined ? value : join(rest, value);
      else fields.set(name, join(fields.get(name) ?? EMPTY, value));
    }
  return frame.allocate(
    `${call.site.file}:${call.site.start}:fromEntries`,
    rest === undefined ? { fields } : { fields, rest },
  );
}

/** Methods of lists whose elements are gone through one by one; undefined for all others. */
export function keyedMethod(
  frame: Frame,
  receiver: Value,
  method: string,
  args: readonly Value[],
  call: CallSite,
  invoke: (callback: Value, args: readonly Value[]) => Value,
): Value | undefined {
  const [callback, initial] = args;
  if (callback?.references.some(({ kind }) => kind === 'function') !== true) return undefined;
  if (!METHODS.has(method)) return undefined;
  const elements = keyedElements(frame, receiver);
  if (elements === undefined) return undefined;
  const forEach = <T>(body: (element: Value, index: number) => T): T[] =>
    elements.map((element, index) =>
      forKey(frame, `${call.site.start}.${index}`, () => body(element, index)),
    );
  if (method === 'reduce') {
    let accumulated = initial ?? EMPTY;
    forEach((element) => (accumulated = invoke(callback, [accumulated, element])));
    return accumulated;
  }
  const results = forEach((element) => invoke(callback, [element, EMPTY, receiver]));
  const truths = results.map(asTruth);
  switch (method) {
    case 'map':
      return keyedList(frame, results, call, 'map');
    case 'filter':
      return keyedList(
        frame,
        elements.filter((_, index) => truths[index] !== false),
        call,
        'filter',
      );
    case 'some':
      return truths.includes(true) ? TRUE : truths.every((truth) => truth === false) ? FALSE : EMPTY;
    case 'every':
      return truths.includes(false) ? FALSE : truths.every((truth) => truth === true) ? TRUE : EMPTY;
    default:
      return EMPTY;
  }
}

const METHODS: ReadonlySet<string> = new Set(['map', 'filter', 'forEach', 'reduce', 'some', 'every']);
const TRUE = constantValue(true);
const FALSE = constantValue(false);

/** What a replacer of `JSON.stringify` leaves of a record, field by field; undefined where its fields are not known. */
export function replaced(
  frame: Frame,
  value: Value,
  call: CallSite,
  replace: (key: Value, value: Value) => Value,
  depth = REPLACED_DEPTH,
): Value | undefined {
  const fields = depth === 0 ? undefined : fieldsOf(frame, value, call.site);
  if (fields === undefined) return undefined;
  return joinAll(
    [...fields].map(([name, field]) => {
      const left = forKey(frame, `${call.site.start}.${depth}.${name}`, () =>
        replace(constantValue(name), field),
      );
      return replaced(frame, left, call, replace, depth - 1) ?? flatten(frame, left, call.site);
    }),
  );
}
