import type { Frame } from './frame.js';
import { elementsOf, isStructured, named, readField, splitOnce, writeElement, writeField } from './access.js';
import { callValue, callCallbacks, type CallSite } from './calls.js';
import { aggregated } from '../values/aggregates.js';
import { isList, testMethod } from './decide.js';
import { keyedFunction, keyedMethod, replaced as replacedFields } from '../libraries/keyed.js';
import { flatten } from './collect.js';
import { addKey, iterated, keysIn, mapOf } from './iteration.js';
import { doubt, EMPTY, join, joinAll, OPAQUE, raise, treat, type Value } from '../values/values.js';
import { enterError } from './errors.js';

/** A call of a method of the language. */
interface MethodCall {
  readonly frame: Frame;
  readonly receiver: Value;
  readonly args: readonly Value[];
  readonly call: CallSite;
}

type Method = (call: MethodCall) => Value;

/** Text that stands in for what a mask hides. */
const MASK = /[*•●█×…#]|x{2,}|redacted|hidden|masked|gelöscht|anonym/i;

/** Cuts shorter than this show too little to tell a person. */
const MASKED_LENGTH = 4;

const pass: Method = ({ receiver }) => receiver;
const drop: Method = ({ frame, args }) => {
  callCallbacks(frame, args);
  return EMPTY;
};
const text: Method = ({ frame, receiver, call }) => ({
  ...flatten(frame, receiver, call.site),
  ...(receiver.constant === undefined ? {} : { constant: receiver.constant }),
});

/** An array of this content at this call. */
function arrayOf(frame: Frame, element: Value, call: CallSite, tag: string): Value {
  return frame.allocate(`${call.site.file}:${call.site.start}:${tag}`, { fields: new Map(), rest: element });
}

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

const element: Method = ({ frame, receiver }) => elementsOf(frame, receiver);

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

/** The match of a pattern: the parts of the text that it found, by number and by name, and where it found them. */
function matchOf(frame: Frame, subject: Value, call: CallSite): Value {
  const content = flatten(frame, subject, call.site);
  if (content === EMPTY) return EMPTY;
  const place = `${call.site.file}:${call.site.start}`;
  const groups = frame.allocate(`${place}:groups`, { fields: new Map(), rest: content });
  return frame.allocate(`${place}:match`, {
    fields: new Map([
      ['groups', groups],
      ['index', EMPTY],
    ]),
    rest: content,
  });
}

/** What a promise may be rejected with: anything, and what calls so far have thrown. */
function rejection(frame: Frame): Value {
  return joinAll([OPAQUE, ...frame.thrown]);
}

const METHODS: Readonly<Record<string, Method>> = {
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
  flat: ({ frame, receiver, call }) =>
    arrayOf(
      frame,
      joinAll([elementsOf(frame, receiver), elementsOf(frame, elementsOf(frame, receiver))]),
      call,
      'flat',
    ),
  concat: ({ frame, receiver, args, call }) =>
    isText(frame, receiver)
      ? joinAll([receiver, ...args].map((part) => flatten(frame, part, call.site)))
      : arrayOf(
          frame,
          joinAll([
            elementsOf(frame, receiver),
            ...args.map((part) => (part.objects.length > 0 ? elementsOf(frame, part) : part)),
          ]),
          call,
          'concat',
        ),
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
    if (typeof key !== 'string' || isMap) return elementsOf(frame, receiver);
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
  then: (call) => joinAll([callback(call, [call.receiver]), callback(call, [rejection(call.frame)], 1)]),
  catch: (call) => join(call.receiver, callback(call, [rejection(call.frame)])),
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

function masked({ frame, receiver, call }: MethodCall, name: string): Value {
  return treat(flatten(frame, receiver, call.site), (own) =>
    raise(own, 'masked', undefined, call.site, name),
  );
}

function isText(frame: Frame, value: Value): boolean {
  return value.objects.length === 0 && !value.typed.some((typed) => isStructured(frame, typed.type));
}

/** `slice(0, 2)` and `slice(-4)` leave too little to tell a person; longer or unknown cuts leave it as it is. */
function cut(call: MethodCall, name: string): Value {
  const { frame, receiver, args } = call;
  if (!isText(frame, receiver)) return receiver;
  // From the at sign on an e-mail address names a domain, no person.
  if (args[0]?.position === 'at-sign') return masked(call, name);
  const from = args[0]?.constant;
  const to = args[1]?.constant;
  const length =
    typeof from !== 'number'
      ? undefined
      : from < 0
        ? -from
        : typeof to === 'number' && to >= 0
          ? name === 'substr'
            ? to
            : to - from
          : undefined;
  return length !== undefined && length <= MASKED_LENGTH
    ? masked(call, name)
    : flatten(frame, receiver, call.call.site);
}

/** What is searched for is not in the result; a replacement that is a mask masks it. */
function replaced(call: MethodCall, name: string): Value {
  const { frame, receiver, args } = call;
  const replacement = args[1] ?? EMPTY;
  if (typeof replacement.constant === 'string' && MASK.test(replacement.constant)) return masked(call, name);
  callCallbacks(frame, args.slice(1));
  return join(
    flatten(frame, receiver, call.call.site),
    flatten(frame, { ...replacement, references: [] }, call.call.site),
  );
}

// ------------------------------------------------------------------------------------------------ global functions

type GlobalFunction = (frame: Frame, args: readonly Value[], call: CallSite) => Value;

const nothing: GlobalFunction = (frame, args) => {
  callCallbacks(frame, args);
  return EMPTY;
};
const firstArgument: GlobalFunction = (_frame, args) => args[0] ?? EMPTY;
const textOfFirst: GlobalFunction = (frame, args, call) => flatten(frame, args[0] ?? EMPTY, call.site);
const collection: GlobalFunction = (frame, args, call) =>
  arrayOf(frame, args[0] === undefined ? EMPTY : elementsOf(frame, args[0]), call, 'new');

/** A timer calls back with its further arguments. */
const timer =
  (first: number): GlobalFunction =>
  (frame, args, call) => {
    const [target, ...others] = args;
    const passed = args.slice(first);
    callCallbacks(frame, others);
    if (target !== undefined && (passed.length > 0 || isUnit(target)))
      frame.maybe(() => callValue(frame, target, undefined, passed, { ...call, construct: false }));
    else callCallbacks(frame, args.slice(0, 1));
    return EMPTY;
  };

function isUnit(value: Value): boolean {
  return value.references.some((reference) => reference.kind === 'function' && reference.function.facts.unit);
}

/** Groups are lists of what was sorted into them. */
const grouped: GlobalFunction = (frame, args, call) => {
  const item = elementsOf(frame, args[0] ?? EMPTY);
  const [, sort] = args;
  const key =
    sort === undefined
      ? EMPTY
      : frame.maybe(() => callValue(frame, sort, undefined, [item, EMPTY], { ...call, construct: false }));
  return mapOf(frame, call.site, key, arrayOf(frame, item, call, 'group'));
};

const FUNCTIONS: Readonly<Record<string, GlobalFunction>> = {
  'JSON.stringify': (frame, args, call) => stringify(frame, args, call),
  'JSON.parse': (frame, args, call) => {
    const parsed = flatten(frame, args[0] ?? EMPTY, call.site);
    return parsed.labels.length === 0 ? { ...parsed, opaque: true } : parsed;
  },
  'Object.keys': nothing,
  'Object.getOwnPropertyNames': nothing,
  'Object.values': (frame, args, call) =>
    arrayOf(frame, args[0] === undefined ? EMPTY : elementsOf(frame, args[0]), call, 'values'),
  'Object.entries': (frame, args, call) =>
    METHODS.entries?.({ frame, receiver: args[0] ?? EMPTY, args: [], call }) ?? EMPTY,
  'Object.fromEntries': (frame, args, call) => {
    const pairs = elementsOf(frame, args[0] ?? EMPTY);
    const values = pairs.objects.some((key) => frame.objectAt(key).fields.has('1'))
      ? readField(frame, pairs, '1', { site: call.site, owner: '', callee: true })
      : elementsOf(frame, pairs);
    const record = arrayOf(frame, values, call, 'fromEntries');
    return args[0]?.input === true ? { ...record, input: true, opaque: true } : record;
  },
  'Object.assign': (frame, args, call) => {
    const [target = EMPTY, ...sources] = args;
    for (const source of sources) {
      for (const key of source.objects) {
        const object = frame.objectAt(key);
        for (const [name, value] of object.fields) writeField(frame, target, name, value);
        if (object.rest !== undefined) writeElement(frame, target, object.rest);
      }
      const rest = { ...source, objects: [] };
      if (rest.labels.length > 0 || rest.typed.length > 0 || rest.ports.length > 0)
        writeElement(frame, target, flatten(frame, rest, call.site));
    }
    return target;
  },
  'Object.freeze': firstArgument,
  'Object.seal': firstArgument,
  'Object.create': firstArgument,
  'Array.from': (frame, args, call) => {
    const elements = arrayOf(
      frame,
      args[0] === undefined ? EMPTY : iterated(frame, args[0], call.site),
      call,
      'from',
    );
    const mapper = args[1];
    return mapper === undefined
      ? elements
      : (METHODS.map?.({ frame, receiver: elements, args: [mapper], call }) ?? EMPTY);
  },
  'Array.of': (frame, args, call) => arrayOf(frame, joinAll(args), call, 'of'),
  'Array.isArray': (frame, args) => isList(frame, args[0] ?? EMPTY),
  'Promise.all': firstArgument,
  'Promise.allSettled': (frame, args, call) => {
    const outcome = frame.allocate(`${call.site.file}:${call.site.start}:settled`, {
      fields: new Map([
        ['value', elementsOf(frame, args[0] ?? EMPTY)],
        ['reason', OPAQUE],
        ['status', EMPTY],
      ]),
    });
    return arrayOf(frame, outcome, call, 'settledAll');
  },
  'Promise.race': (frame, args) => elementsOf(frame, args[0] ?? EMPTY),
  'Promise.any': (frame, args) => elementsOf(frame, args[0] ?? EMPTY),
  'Promise.resolve': firstArgument,
  'Promise.reject': (frame, args) => {
    if (args[0] !== undefined) frame.thrown.push(args[0]);
    return EMPTY;
  },
  Promise: (frame, args, call) => newPromise(frame, args, call),
  Map: (frame, args, call) => {
    const pairs = iterated(frame, args[0] ?? EMPTY, call.site);
    const values = pairs.objects.some((key) => frame.objectAt(key).fields.has('1'))
      ? readField(frame, pairs, '1', { site: call.site, owner: '', callee: true })
      : elementsOf(frame, pairs);
    const keys = readField(frame, pairs, '0', { site: call.site, owner: '', callee: true });
    return mapOf(frame, call.site, keys, args[0] === undefined ? undefined : values);
  },
  'Object.groupBy': grouped,
  'Map.groupBy': grouped,
  Set: collection,
  Array: collection,
  WeakMap: collection,
  WeakSet: collection,
  String: textOfFirst,
  Number: textOfFirst,
  BigInt: textOfFirst,
  parseInt: textOfFirst,
  parseFloat: textOfFirst,
  Date: textOfFirst,
  'Date.parse': textOfFirst,
  'Date.now': nothing,
  Boolean: nothing,
  Symbol: nothing,
  RegExp: nothing,
  isNaN: nothing,
  'Number.isNaN': nothing,
  'Number.isInteger': nothing,
  'Number.isFinite': nothing,
  'Number.parseInt': textOfFirst,
  'Number.parseFloat': textOfFirst,
  setTimeout: timer(2),
  setInterval: timer(2),
  setImmediate: timer(1),
  queueMicrotask: nothing,
  requestAnimationFrame: nothing,
  clearTimeout: nothing,
  clearInterval: nothing,
  structuredClone: firstArgument,
  URL: (frame, args, call) => {
    const content = joinAll(args.map((argument) => flatten(frame, argument, call.site)));
    const [relative, base] = [args[0]?.constant, args[1]?.constant];
    const isAbsolute = typeof relative === 'string' && /^[a-z][a-z0-9+.-]*:/i.test(relative);
    const constant =
      isAbsolute || typeof base !== 'string'
        ? relative
        : `${base.replace(/\/$/, '')}/${typeof relative === 'string' ? relative.replace(/^\//, '') : '\u0000'}`;
    // What is appended to its query later is a part of it, as everything inside an object is.
    const place = `${call.site.file}:${call.site.start}`;
    const parameters = frame.allocate(`${place}:query`, { fields: new Map() });
    // The parameters of an address that somebody asks for are input, each under its name.
    const query: Value = content.input === true ? { ...parameters, input: true, opaque: true } : parameters;
    const url = frame.allocate(`${place}:url`, {
      fields: new Map([
        ['href', { ...content, ...(constant === undefined ? {} : { constant }) }],
        ['searchParams', query],
      ]),
    });
    return constant === undefined ? url : { ...url, constant };
  },
};

const ERRORS = /^(Error|TypeError|RangeError|SyntaxError|EvalError|URIError|ReferenceError|AggregateError)$/;

/** True for the name of a global function or constructor of the language, or of an object that has some. */
export function isBuiltinFunction(name: string): boolean {
  return ERRORS.test(name) || Object.hasOwn(FUNCTIONS, name);
}

/** What a global function or constructor of the language does; undefined when it is none. */
export function builtinFunction(
  frame: Frame,
  path: string,
  args: readonly Value[],
  call: CallSite,
): Value | undefined {
  if (ERRORS.test(path)) {
    const name = `${frame.throwing ? 'throw ' : ''}new ${path}`;
    if (args[0] !== undefined) enterError(frame, name, args[0], call.site);
    return frame.allocate(`${call.site.file}:${call.site.start}:error`, {
      fields: new Map([
        ['message', args[0] ?? EMPTY],
        [
          'cause',
          args[1] === undefined
            ? EMPTY
            : readField(frame, args[1], 'cause', { site: call.site, owner: '', callee: true }),
        ],
      ]),
    });
  }
  if (path.startsWith('Math.')) return joinAll(args.map((argument) => flatten(frame, argument, call.site)));
  const keyed = keyedFunction(frame, path, args, call);
  if (keyed !== undefined) return keyed;
  return Object.hasOwn(FUNCTIONS, path) ? FUNCTIONS[path]?.(frame, args, call) : undefined;
}

function stringify(frame: Frame, args: readonly Value[], call: CallSite): Value {
  const [value = EMPTY, replacer] = args;
  if (replacer === undefined || (replacer.objects.length === 0 && replacer.references.length === 0))
    return flatten(frame, asJson(frame, value, call), call.site);
  if (replacer.objects.length > 0) {
    // A list of names: only these fields are written, on every level.
    const names = replacer.objects
      .flatMap((key) => [...frame.objectAt(key).fields.values()].map((name) => name.constant))
      .filter((name): name is string => typeof name === 'string');
    return joinAll(
      names.map((name) =>
        flatten(
          frame,
          readField(frame, value, name, { site: call.site, owner: '', callee: true }),
          call.site,
        ),
      ),
    );
  }
  const kept = replacedFields(frame, value, call, (key, field) =>
    callValue(frame, replacer, undefined, [key, field], { ...call, construct: false }),
  );
  if (kept !== undefined) return kept;
  callCallbacks(frame, [replacer]);
  const whole = flatten(frame, value, call.site);
  return { ...whole, labels: whole.labels.map(doubt), ports: whole.ports.map(doubt) };
}

/** What an instance says of itself by the `toJSON` of its class. */
function asJson(frame: Frame, value: Value, call: CallSite): Value {
  const [only, ...others] = value.typed;
  if (only?.type.kind !== 'class' || others.length > 0) return value;
  const method = frame.solver.classes.methodOf(only.type.file, only.type.class, 'toJSON');
  if (method === undefined || method.facts.body.length === 0) return value;
  return callValue(
    frame,
    { ...EMPTY, references: [{ kind: 'function', function: method, receiver: value }] },
    undefined,
    [],
    { ...call, construct: false },
  );
}

function newPromise(frame: Frame, args: readonly Value[], call: CallSite): Value {
  const executor = args[0];
  if (executor === undefined) return EMPTY;
  const settled = frame.allocate(`${call.site.file}:${call.site.start}:promise`, { fields: new Map() });
  const resolve: Value = { ...EMPTY, references: [{ kind: 'setter', object: settled.objects[0] ?? '' }] };
  const variable = -1 - call.site.start - call.site.file * 1e7;
  frame.setterTargets.set(settled.objects[0] ?? '', variable);
  frame.state.env.set(variable, EMPTY);
  callValue(frame, executor, undefined, [resolve, OPAQUE], { ...call, construct: false });
  return frame.state.env.get(variable) ?? EMPTY;
}
