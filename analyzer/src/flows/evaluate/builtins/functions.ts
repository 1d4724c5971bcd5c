import { enterError } from '../errors.js';
import { exportMember } from '../assigned-places.js';
import type { Frame } from '../frame.js';
import { elementsOf, readField } from '../access.js';
import { writeElement, writeField } from '../places.js';
import { callValue, type CallSite } from '../calls.js';
import { callCallbacks } from '../unknown-calls.js';
import { isList } from '../decide.js';
import { keyedFunction } from '../../libraries/keyed.js';
import { flatten } from '../collect.js';
import { iterated, keysIn, mapOf } from '../iteration.js';
import { EMPTY, joinAll, OPAQUE, wholeText, type Value } from '../../values/values.js';
import { arrayOf } from './arrays.js';
import { METHODS } from './methods.js';
import { stringify } from './json.js';
import { newPromise } from './promises.js';

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

const keysOf: GlobalFunction = (frame, args, call) => {
  const keys = keysIn(frame, args[0] ?? EMPTY);
  return keys === EMPTY ? EMPTY : arrayOf(frame, keys, call, 'keys');
};

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

/** `exports` and `module.exports` of a CommonJS module. */
function isExports({ references }: Value): boolean {
  return references.some(
    (reference) =>
      reference.kind === 'external' &&
      reference.package === 'global' &&
      /^(module\.)?exports$/.test(reference.path),
  );
}

const FUNCTIONS: Readonly<Record<string, GlobalFunction>> = {
  'JSON.stringify': (frame, args, call) => stringify(frame, args, call),
  'JSON.parse': (frame, args, call) => {
    const parsed = flatten(frame, args[0] ?? EMPTY, call.site);
    return parsed.labels.length === 0 ? { ...parsed, opaque: true } : parsed;
  },
  'Object.keys': keysOf,
  'Object.getOwnPropertyNames': keysOf,
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
    if (args[0]?.input === true) return { ...record, input: true, opaque: true };
    // Of what is not known, the names under which it is read are all that tells.
    const isUnknown = values.opaque === true && values.objects.length + values.typed.length === 0;
    return isUnknown ? { ...record, opaque: true } : record;
  },
  'Object.assign': (frame, args, call) => {
    const [target = EMPTY, ...sources] = args;
    for (const source of sources) {
      for (const key of source.objects) {
        const object = frame.objectAt(key);
        for (const [name, value] of object.fields) {
          writeField(frame, target, name, value);
          if (isExports(target)) exportMember(frame, name, value);
        }
        if (object.rest !== undefined) writeElement(frame, target, object.rest);
      }
      const rest = { ...source, objects: [] };
      if (rest.labels.length > 0 || rest.typed.length > 0 || rest.ports.length > 0)
        writeElement(frame, target, flatten(frame, rest, call.site));
    }
    return target;
  },
  'String.raw': (frame, args, call) => joinAll(args.map((argument) => flatten(frame, argument, call.site))),
  'Reflect.get': (frame, args, call) => {
    const [target = EMPTY, key] = args;
    const name = key === undefined ? undefined : wholeText(key);
    return name === undefined
      ? elementsOf(frame, target)
      : readField(frame, target, name, { site: call.site, owner: '' });
  },
  'Reflect.set': (frame, args) => {
    const [target = EMPTY, key, value = EMPTY] = args;
    const name = key === undefined ? undefined : wholeText(key);
    if (name === undefined) writeElement(frame, target, value);
    else writeField(frame, target, name, value);
    return EMPTY;
  },
  'Reflect.ownKeys': nothing,
  'Reflect.has': nothing,
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
