import { callCallbacks, callValue } from './calls.js';
import { notCovered } from './core.js';
import { elementsOf, flatten, isText, readField, writeElement, writeField } from './fields.js';
import { numberOf } from './expressions.js';
import type { Call } from './invoke.js';
import type { Machine } from './machine.js';
import { enterError } from './report.js';
import { iterated } from './statements.js';
import {
  callableValue,
  EMPTY,
  join,
  joinAll,
  mapData,
  raise,
  things,
  UNKNOWN_VALUE,
  wholeText,
  type Value,
} from './values.js';

/** A call of a method of the language. */
interface MethodCall {
  readonly m: Machine;
  readonly receiver: Value;
  readonly args: readonly Value[];
  readonly call: Call;
}

type Method = (call: MethodCall) => Value;

/** Text that stands in for what a mask hides. */
const MASK = /[*•●█×…#]|x{2,}|redacted|hidden|masked|gelöscht|anonym/i;

/** Cuts shorter than this show too little to tell a person. */
const MASKED_LENGTH = 4;

const same: Method = ({ receiver }) => receiver;
const nothing: Method = ({ m, args, call }) => (callCallbacks(m, args, call), EMPTY);
const left: Method = () => notCovered('a method of the language that the reference does not know');
const textOnly: Method = ({ m, receiver }) => ({
  ...flatten(m, receiver),
  ...(receiver.constant === undefined ? {} : { constant: receiver.constant }),
});

function list(m: Machine, call: Call, what: string, element: Value): Value {
  return m.make('list', call.range, what, new Map(), element);
}

/** Calls a callback with elements, or not at all. */
function callback({ m, args, call }: MethodCall, values: readonly Value[], position = 0): Value {
  const target = args[position];
  if (target === undefined) return EMPTY;
  return m.maybe(() => callValue(m, target, values, { ...call, construct: false }));
}

const element: Method = ({ m, receiver }) => elementsOf(m, receiver);
const visit: Method = (own) => (callback(own, [element(own), EMPTY, own.receiver]), EMPTY);
const visited: Method = (own) => (visit(own), own.receiver);
const append: Method = ({ m, receiver, args }) => {
  for (const argument of args) writeElement(m, receiver, argument);
  return receiver;
};
const find: Method = (own) => {
  const found = element(own);
  callback(own, [found, EMPTY]);
  return found;
};

const reduce: Method = (own) => {
  const { m, args, call } = own;
  const item = element(own);
  let accumulated = args[1] ?? item;
  for (let round = 0; round < 2; round++)
    accumulated = join(accumulated, callback(own, [accumulated, item, EMPTY]));
  // From a number on, numbers are added up, and the sum is about nobody.
  if (typeof args[1]?.constant !== 'number' || things(accumulated).length > 0) return accumulated;
  callCallbacks(m, [], call);
  const { constant: _constant, ...sum } = mapData(accumulated, (datum) =>
    raise(datum, 'anonymised', undefined),
  );
  return sum;
};

/** What a promise may be rejected with: anything, and what was thrown so far. */
const rejected = (m: Machine): Value => joinAll([UNKNOWN_VALUE, ...m.thrown]);

const METHODS: Readonly<Record<string, Method>> = {
  map: (own) => list(own.m, own.call, 'map', callback(own, [element(own), EMPTY, own.receiver])),
  flatMap: (own) => list(own.m, own.call, 'flatMap', elementsOf(own.m, callback(own, [element(own), EMPTY]))),
  filter: visited,
  forEach: visit,
  some: visit,
  every: visit,
  findIndex: visit,
  findLastIndex: visit,
  find,
  findLast: find,
  reduce,
  reduceRight: reduce,
  sort: (own) => {
    const item = element(own);
    callback(own, [item, item]);
    return own.receiver;
  },
  at: element,
  pop: element,
  shift: element,
  push: append,
  unshift: append,
  add: append,
  fill: append,
  flat: ({ m, receiver, call }) => {
    const inner = elementsOf(m, receiver);
    return list(m, call, 'flat', join(inner, elementsOf(m, inner)));
  },
  concat: ({ m, receiver, args, call }) =>
    isText(receiver)
      ? joinAll([receiver, ...args].map((part) => flatten(m, part)))
      : list(
          m,
          call,
          'concat',
          joinAll([
            elementsOf(m, receiver),
            ...args.map((part) => (things(part).length > 0 ? elementsOf(m, part) : part)),
          ]),
        ),
  join: ({ m, receiver }) => flatten(m, receiver),
  splice: same,
  reverse: same,
  toReversed: same,
  toSorted: same,
  values: ({ m, receiver, call }) => list(m, call, 'values', elementsOf(m, receiver)),
  entries: left,
  keys: left,
  next: left,
  get: ({ m, receiver, args, call }) => {
    if (receiver.input === true) notCovered('input that is asked for by name');
    const key = args[0] === undefined ? undefined : wholeText(args[0]);
    const isTyped = receiver.objects.some((object) => m.declared.has(object));
    if (key === undefined || isTyped) return elementsOf(m, receiver);
    return readField(m, receiver, key, { owner: call.name.split('.get')[0] ?? '', range: call.range });
  },
  set: ({ m, receiver, args }) => {
    const [key, value] = args;
    if (key === undefined || value === undefined) return receiver;
    for (const object of receiver.objects) {
      const content = m.objectAt(object);
      if (content.kind !== 'map') continue;
      m.state.heap.set(object, {
        ...content,
        keys: content.keys === undefined ? key : join(content.keys, key),
      });
    }
    const name = wholeText(key);
    if (name === undefined) writeElement(m, receiver, value);
    else writeField(m, receiver, name, value);
    return receiver;
  },
  append: left,
  getAll: left,
  has: nothing,
  delete: nothing,
  clear: nothing,
  includes: nothing,
  indexOf: ({ args }) => (args[0]?.constant === '@' ? notCovered('the position of a sign') : EMPTY),
  lastIndexOf: ({ args }) => (args[0]?.constant === '@' ? notCovered('the position of a sign') : EMPTY),
  then: (own) => joinAll([callback(own, [own.receiver]), callback(own, [rejected(own.m)], 1)]),
  catch: (own) => join(own.receiver, callback(own, [rejected(own.m)])),
  finally: (own) => (callback(own, []), own.receiver),
  toString: textOnly,
  valueOf: textOnly,
  trim: textOnly,
  trimStart: textOnly,
  trimEnd: textOnly,
  normalize: textOnly,
  toLowerCase: textOnly,
  toUpperCase: textOnly,
  toLocaleLowerCase: textOnly,
  toLocaleUpperCase: textOnly,
  toLocaleString: textOnly,
  toLocaleDateString: textOnly,
  toDateString: textOnly,
  toISOString: textOnly,
  toFixed: textOnly,
  padStart: textOnly,
  padEnd: textOnly,
  repeat: textOnly,
  getTime: textOnly,
  toJSON: left,
  toObject: left,
  match: left,
  matchAll: left,
  exec: left,
  charAt: (own) => masked(own),
  getFullYear: (own) => masked(own),
  getMonth: (own) => masked(own),
  getDate: (own) => masked(own),
  slice: (own) => cut(own, false),
  substring: (own) => cut(own, false),
  substr: (own) => cut(own, true),
  replace: (own) => replaced(own),
  replaceAll: (own) => replaced(own),
  split: ({ m, receiver, args, call }) => {
    const whole = flatten(m, receiver);
    if (args[0]?.constant !== '@') return list(m, call, 'split', whole);
    // The domain of an e-mail address tells no person.
    const domain = mapData(whole, (datum) => raise(datum, 'masked', undefined));
    return m.make(
      'list',
      call.range,
      'split',
      new Map([
        ['0', whole],
        ['1', domain],
      ]),
    );
  },
  startsWith: nothing,
  endsWith: nothing,
  localeCompare: nothing,
  codePointAt: nothing,
  charCodeAt: nothing,
  search: nothing,
  test: nothing,
  hasOwnProperty: nothing,
};

/** What a method of the language does, by its name; undefined when there is no such method. */
export function builtinMethod(
  m: Machine,
  receiver: Value,
  method: string,
  args: readonly Value[],
  call: Call,
): Value | undefined {
  return Object.hasOwn(METHODS, method) ? METHODS[method]?.({ m, receiver, args, call }) : undefined;
}

function masked({ m, receiver }: MethodCall): Value {
  return mapData(flatten(m, receiver), (datum) => raise(datum, 'masked', undefined));
}

/** Short cuts are masks; longer or unknown ones leave a text as it is. */
function cut(own: MethodCall, isLength: boolean): Value {
  const { m, receiver, args } = own;
  if (!isText(receiver)) return receiver;
  const [from, to] = [args[0]?.constant, args[1]?.constant];
  if (typeof from !== 'number') return flatten(m, receiver);
  const length =
    from < 0 ? -from : typeof to === 'number' && to >= 0 ? (isLength ? to : to - from) : undefined;
  return length !== undefined && length <= MASKED_LENGTH ? masked(own) : flatten(m, receiver);
}

/** What is searched for is not in the result; a replacement that is a mask masks it. */
function replaced(own: MethodCall): Value {
  const { m, receiver, args, call } = own;
  const replacement = args[1] ?? EMPTY;
  if (typeof replacement.constant === 'string' && MASK.test(replacement.constant)) return masked(own);
  callCallbacks(m, args.slice(1), call);
  return join(flatten(m, receiver), flatten(m, { ...replacement, callables: [] }));
}

// ------------------------------------------------------------------------------------------------ global functions

type GlobalFunction = (m: Machine, args: readonly Value[], call: Call) => Value;

const silent: GlobalFunction = (m, args, call) => (callCallbacks(m, args, call), EMPTY);
const first: GlobalFunction = (_m, args) => args[0] ?? EMPTY;
const textOfFirst: GlobalFunction = (m, args) => flatten(m, args[0] ?? EMPTY);
const unknownHere: GlobalFunction = () => notCovered('a global function that the reference does not know');

const collection =
  (kind: 'list' | 'map'): GlobalFunction =>
  (m, args, call) => {
    if (args.length > 0 && kind === 'map') notCovered('a map that is made of pairs');
    const rest = args[0] === undefined ? undefined : elementsOf(m, args[0]);
    return m.make(kind, call.range, 'new', new Map(), rest);
  };

/** A timer calls back with its further arguments. */
const timer =
  (position: number): GlobalFunction =>
  (m, args, call) => {
    const [target] = args;
    const passed = args.slice(position);
    if (target === undefined) return EMPTY;
    const isUnit = target.callables.some(
      (callable) => callable.kind === 'function' && callable.target.facts.unit,
    );
    if (passed.length > 0 || isUnit)
      m.maybe(() => callValue(m, target, passed, { ...call, construct: false }));
    else callCallbacks(m, [target], call);
    return EMPTY;
  };

const assignAll: GlobalFunction = (m, args) => {
  const [target = EMPTY, ...sources] = args;
  for (const source of sources)
    for (const key of source.objects) {
      if (m.declared.has(key)) notCovered('a record of a declared type that is assigned to another');
      const { fields, rest } = m.objectAt(key);
      for (const [name, value] of fields) writeField(m, target, name, value);
      if (rest !== undefined) writeElement(m, target, rest);
    }
  return target;
};

const newPromise: GlobalFunction = (m, args, call) => {
  const [executor] = args;
  if (executor === undefined) return EMPTY;
  const cell = m.placeOf(call.range, 'settled');
  m.state.cells.delete(cell);
  callValue(m, executor, [callableValue({ kind: 'resolver', cell }), UNKNOWN_VALUE], {
    ...call,
    construct: false,
  });
  return m.state.cells.get(cell) ?? EMPTY;
};

const FUNCTIONS: Readonly<Record<string, GlobalFunction>> = {
  'JSON.stringify': (m, args) => {
    if (args[1] !== undefined && args[1].objects.length + args[1].callables.length > 0)
      notCovered('a replacer of JSON');
    const value = args[0] ?? EMPTY;
    if (value.objects.some((key) => m.declared.get(key)?.type.kind === 'class'))
      notCovered('an instance in JSON');
    return flatten(m, value);
  },
  'JSON.parse': (m, args) => {
    const parsed = flatten(m, args[0] ?? EMPTY);
    return parsed.data.length === 0 ? { ...parsed, unknown: true } : parsed;
  },
  'Object.values': (m, args, call) => list(m, call, 'values', elementsOf(m, args[0] ?? EMPTY)),
  'Object.keys': unknownHere,
  'Object.entries': unknownHere,
  'Object.fromEntries': unknownHere,
  'Object.assign': assignAll,
  'Object.freeze': first,
  'Object.seal': first,
  'Object.create': unknownHere,
  'Array.from': (m, args, call) => {
    const elements = list(m, call, 'from', args[0] === undefined ? EMPTY : iterated(m, args[0], call.range));
    const [, mapper] = args;
    return mapper === undefined
      ? elements
      : (METHODS.map?.({ m, receiver: elements, args: [mapper], call }) ?? EMPTY);
  },
  'Array.of': (m, args, call) => list(m, call, 'of', joinAll(args)),
  'Array.isArray': silent,
  'Promise.all': first,
  'Promise.allSettled': unknownHere,
  'Promise.race': (m, args) => elementsOf(m, args[0] ?? EMPTY),
  'Promise.any': (m, args) => elementsOf(m, args[0] ?? EMPTY),
  'Promise.resolve': first,
  'Promise.reject': (m, args) => {
    if (args[0] !== undefined) m.thrown.push(args[0]);
    return EMPTY;
  },
  Promise: newPromise,
  Map: collection('map'),
  'Object.groupBy': unknownHere,
  'Map.groupBy': unknownHere,
  Set: collection('list'),
  Array: collection('list'),
  WeakMap: collection('list'),
  WeakSet: collection('list'),
  String: textOfFirst,
  Number: textOfFirst,
  BigInt: textOfFirst,
  parseInt: textOfFirst,
  parseFloat: textOfFirst,
  Date: textOfFirst,
  'Date.parse': textOfFirst,
  'Date.now': silent,
  Boolean: silent,
  RegExp: silent,
  isNaN: silent,
  'Number.isNaN': silent,
  'Number.isInteger': silent,
  'Number.isFinite': silent,
  'Number.parseInt': textOfFirst,
  'Number.parseFloat': textOfFirst,
  setTimeout: timer(2),
  setInterval: timer(2),
  setImmediate: timer(1),
  queueMicrotask: silent,
  clearTimeout: silent,
  clearInterval: silent,
  structuredClone: first,
  URL: unknownHere,
};

const ERRORS = /^(Error|TypeError|RangeError|SyntaxError|EvalError|URIError|ReferenceError|AggregateError)$/;

/** Global functions and constructors of the language. */
export const builtinNames = new RegExp(
  `^(${Object.keys(FUNCTIONS)
    .filter((name) => !name.includes('.'))
    .join('|')}|${ERRORS.source.slice(2, -2)})$`,
);

/** What a global function or constructor of the language does; undefined when it is none. */
export function builtinFunction(
  m: Machine,
  path: string,
  args: readonly Value[],
  call: Call,
): Value | undefined {
  if (ERRORS.test(path)) {
    const [message, options] = args;
    if (message !== undefined) enterError(m, message, call);
    const cause =
      options === undefined
        ? EMPTY
        : readField(m, options, 'cause', { owner: '', callee: true, range: call.range });
    return m.make(
      'error',
      call.range,
      'error',
      new Map([
        ['message', message ?? EMPTY],
        ['cause', cause],
      ]),
    );
  }
  if (path.startsWith('Math.')) return numberOf(m, args);
  return Object.hasOwn(FUNCTIONS, path) ? FUNCTIONS[path]?.(m, args, call) : undefined;
}
