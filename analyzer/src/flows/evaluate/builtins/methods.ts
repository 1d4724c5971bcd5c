import type { Frame } from '../frame.js';
import { fixedElements, elementsOf, readField } from '../access.js';
import { named } from '../naming.js';
import { splitOnce } from '../../values/texts.js';
import { writeElement, writeField } from '../places.js';
import { callValue, type CallSite } from '../calls.js';
import { callCallbacks } from '../unknown-calls.js';
import { aggregated } from '../../values/aggregates.js';
import { testMethod } from '../decide.js';
import { keyedMethod } from '../../libraries/keyed.js';
import { flatten } from '../collect.js';
import { addKey, flattened, keysIn } from '../iteration.js';
import { EMPTY, join, joinAll, OPAQUE, raise, treat, type Value } from '../../values/values.js';
import { arrayOf } from './arrays.js';
import { matchOf, masked, isText, cut, replaced } from './texts.js';

/** A call of a method of the language. */
export interface MethodCall {
  readonly frame: Frame;
  readonly receiver: Value;
  readonly args: readonly Value[];
  readonly call: CallSite;
}

type Method = (call: MethodCall) => Value;

const pass: Method = ({ receiver }) => receiver;

const drop: Method = ({ frame, args }) => {
  callCallbacks(frame, args);
  return EMPTY;
};

const text: Method = ({ frame, receiver, call }) => ({
  ...flatten(frame, receiver, call.site),
  ...(receiver.constant === undefined ? {} : { constant: receiver.constant }),
});

/** Calls a callback with elements, as often as it takes for results to come around once. */
function callback({ frame, args, call }: MethodCall, values: readonly Value[], position = 0): Value {
  const target = args[position];
  if (target === undefined) return EMPTY;
  return frame.maybe(() => callValue(frame, target, undefined, values, { ...call, construct: false }));
}

const forEachElement: Method = (call) => {
  callback(call, [elementsOf(call.frame, call.receiver), EMPTY, call.receiver]);
  return EMPTY;
};

export const element: Method = ({ frame, receiver }) => elementsOf(frame, receiver);

const append: Method = ({ frame, receiver, args }) => {
  for (const argument of args) writeElement(frame, receiver, argument);
  return receiver;
};

const find: Method = (call) => {
  const found = elementsOf(call.frame, call.receiver);
  callback(call, [found, EMPTY]);
  return found;
};

const reduce: Method = (call) => {
  const item = elementsOf(call.frame, call.receiver);
  let accumulated = call.args[1] ?? item;
  for (let round = 0; round < 2; round++)
    accumulated = join(accumulated, callback(call, [accumulated, item, EMPTY]));
  // From a number on, numbers are added up.
  return typeof call.args[1]?.constant === 'number' && accumulated.objects.length === 0
    ? aggregated(accumulated, call.call.site)
    : accumulated;
};

/** What a promise may be rejected with: anything, and what calls so far have thrown. */
function rejection({ frame, call }: MethodCall): Value {
  return joinAll([OPAQUE, ...(call.rejected ?? frame.thrown)]);
}

export const METHODS: Readonly<Record<string, Method>> = {
  // Arrays
  map: (call) =>
    arrayOf(
      call.frame,
      callback(call, [elementsOf(call.frame, call.receiver), EMPTY, call.receiver]),
      call.call,
      'map',
    ),
  flatMap: (call) =>
    arrayOf(
      call.frame,
      elementsOf(call.frame, callback(call, [elementsOf(call.frame, call.receiver), EMPTY])),
      call.call,
      'flatMap',
    ),
  filter: (call) => {
    callback(call, [elementsOf(call.frame, call.receiver), EMPTY, call.receiver]);
    return call.receiver;
  },
  find,
  findLast: find,
  forEach: forEachElement,
  reduce,
  reduceRight: reduce,
  sort: (call) => {
    const item = elementsOf(call.frame, call.receiver);
    callback(call, [item, item]);
    return call.receiver;
  },
  some: (call) => (forEachElement(call), EMPTY),
  every: (call) => (forEachElement(call), EMPTY),
  findIndex: (call) => (forEachElement(call), EMPTY),
  findLastIndex: (call) => (forEachElement(call), EMPTY),
  at: element,
  pop: element,
  shift: element,
  push: append,
  unshift: append,
  add: append,
  fill: append,
  flat: ({ frame, receiver, call }) => arrayOf(frame, flattened(frame, receiver), call, 'flat'),
  concat: ({ frame, receiver, args, call }) => {
    if (isText(frame, receiver))
      return joinAll([receiver, ...args].map((part) => flatten(frame, part, call.site)));
    const parts = [receiver, ...args].map((part) =>
      part.objects.length === 0 && part !== receiver ? [part] : fixedElements(frame, part),
    );
    return parts.every((part) => part !== undefined)
      ? frame.allocate(`${call.site.file}:${call.site.start}:concat`, {
          fields: new Map(parts.flat().map((item, index) => [String(index), item])),
        })
      : arrayOf(
          frame,
          joinAll([
            elementsOf(frame, receiver),
            ...args.map((part) => (part.objects.length > 0 ? elementsOf(frame, part) : part)),
          ]),
          call,
          'concat',
        );
  },
  join: ({ frame, receiver, call }) => flatten(frame, receiver, call.site),
  splice: pass,
  reverse: pass,
  toReversed: pass,
  toSorted: pass,
  toSpliced: pass,
  // Iterators
  take: pass,
  drop: pass,
  toArray: pass,
  next: ({ frame, receiver, call }) =>
    frame.allocate(`${call.site.file}:${call.site.start}:next`, {
      fields: new Map([
        ['value', elementsOf(frame, receiver)],
        ['done', EMPTY],
      ]),
    }),
  entries: ({ frame, receiver, call }) => {
    const pair = frame.allocate(`${call.site.file}:${call.site.start}:pair`, {
      fields: new Map([
        ['0', keysIn(frame, receiver)],
        ['1', elementsOf(frame, receiver)],
      ]),
    });
    return arrayOf(frame, pair, call, 'entries');
  },
  values: ({ frame, receiver, call }) => arrayOf(frame, elementsOf(frame, receiver), call, 'values'),
  keys: ({ frame, receiver, call }) => {
    const keys = keysIn(frame, receiver);
    return keys === EMPTY ? EMPTY : arrayOf(frame, keys, call, 'keys');
  },
  // Maps and what looks like them
  get: ({ frame, receiver, args, call }) => {
    const key = args[0]?.constant;
    const isMap = receiver.typed.some(({ type }) => frame.solver.types.element(type) !== undefined);
    if (typeof key !== 'string' || isMap) {
      const elements = elementsOf(frame, receiver);
      // Of a map that nothing was seen to be put into nothing is known.
      return elements === EMPTY && receiver.objects.length > 0 ? OPAQUE : elements;
    }
    const field = readField(frame, receiver, key, {
      site: call.site,
      owner: splitOnce(call.name, '.get')[0],
    });
    return receiver.input === true
      ? named(frame, { ...field, opaque: true, input: true }, key, 'request', call.site, key)
      : field;
  },
  set: ({ frame, receiver, args }) => {
    const [key, value] = args;
    if (value === undefined) return receiver;
    if (key !== undefined) addKey(frame, receiver, key);
    if (typeof key?.constant === 'string') writeField(frame, receiver, key.constant, value);
    else writeElement(frame, receiver, value);
    return receiver;
  },
  append: ({ frame, receiver, args }) => {
    const [key, value] = args;
    if (value !== undefined && typeof key?.constant === 'string')
      writeField(frame, receiver, key.constant, value);
    else
      append({
        frame,
        receiver,
        args,
        call: { site: { file: 0, start: 0, end: 0 }, construct: false, name: '', typeArguments: [] },
      });
    return EMPTY;
  },
  getAll: ({ frame, receiver, args, call }) =>
    readField(frame, receiver, String(args[0]?.constant ?? ''), { site: call.site, owner: '' }),
  has: drop,
  delete: drop,
  clear: drop,
  includes: drop,
  indexOf: ({ args }) => (args[0]?.constant === '@' ? { ...EMPTY, position: 'at-sign' } : EMPTY),
  lastIndexOf: ({ args }) => (args[0]?.constant === '@' ? { ...EMPTY, position: 'at-sign' } : EMPTY),
  // Promises
  then: (call) => joinAll([callback(call, [call.receiver]), callback(call, [rejection(call)], 1)]),
  catch: (call) => join(call.receiver, callback(call, [rejection(call)])),
  finally: (call) => {
    callback(call, []);
    return call.receiver;
  },
  // Texts, numbers, dates
  toString: text,
  valueOf: text,
  trim: text,
  trimStart: text,
  trimEnd: text,
  normalize: text,
  toLowerCase: text,
  toUpperCase: text,
  toLocaleLowerCase: text,
  toLocaleUpperCase: text,
  toLocaleString: text,
  toLocaleDateString: text,
  toDateString: text,
  toISOString: text,
  toJSON: pass,
  toObject: pass,
  toFixed: text,
  padStart: text,
  padEnd: text,
  repeat: text,
  match: ({ frame, receiver, call }) => matchOf(frame, receiver, call),
  matchAll: ({ frame, receiver, call }) => {
    const match = matchOf(frame, receiver, call);
    return match === EMPTY ? EMPTY : arrayOf(frame, match, call, 'matches');
  },
  charAt: (call) => masked(call, 'charAt'),
  slice: (call) => cut(call, 'slice'),
  substring: (call) => cut(call, 'substring'),
  substr: (call) => cut(call, 'substr'),
  replace: (call) => replaced(call, 'replace'),
  replaceAll: (call) => replaced(call, 'replaceAll'),
  split: ({ frame, receiver, args, call }) => {
    const whole = flatten(frame, receiver, call.site);
    if (args[0]?.constant !== '@') return arrayOf(frame, whole, call, 'split');
    // The domain of an e-mail address tells no person.
    const domain = treat(whole, (own) => raise(own, 'masked', undefined, call.site, "split('@')"));
    return frame.allocate(`${call.site.file}:${call.site.start}:split`, {
      fields: new Map([
        ['0', whole],
        ['1', domain],
      ]),
    });
  },
  startsWith: drop,
  endsWith: drop,
  localeCompare: drop,
  codePointAt: drop,
  charCodeAt: drop,
  search: drop,
  test: drop,
  exec: ({ frame, args, call }) => matchOf(frame, joinAll(args), call),
  getTime: text,
  getFullYear: (call) => masked(call, 'getFullYear'),
  getMonth: (call) => masked(call, 'getMonth'),
  getDate: (call) => masked(call, 'getDate'),
  hasOwnProperty: drop,
  isPrototypeOf: drop,
};

/** True for the name of a method of the language. */
export function isBuiltinMethod(name: string): boolean {
  return Object.hasOwn(METHODS, name);
}

/** What a method of the language does, by its name; undefined when there is no such method. */
export function builtinMethod(
  frame: Frame,
  receiver: Value,
  method: string,
  args: readonly Value[],
  call: CallSite,
): Value | undefined {
  const invoke = (callback: Value, values: readonly Value[]): Value =>
    callValue(frame, callback, undefined, values, { ...call, construct: false });
  const known =
    testMethod(frame, receiver, method, args) ?? keyedMethod(frame, receiver, method, args, call, invoke);
  if (known !== undefined) return known;
  return Object.hasOwn(METHODS, method) ? METHODS[method]?.({ frame, receiver, args, call }) : undefined;
}
