import { callValue, type CallSite } from '../evaluate/calls.js';
import type { Frame } from '../evaluate/frame.js';
import { elementsOf } from '../evaluate/access.js';
import { settlement } from '../evaluate/settlements.js';
import { EMPTY, isEmpty, type Value } from '../values/values.js';

/** Packages whose `promisify` makes a promise of the callback that a function ends with. */
const PROMISIFIERS = /^(node:)?util$|^(bluebird|pify|es6-promisify)$/;

/** https://caolan.github.io/async/v3/docs.html */
const ASYNC = /^(async|neo-async)$/;

const LIMITED = /Limit$/;

/**
 * Calls of libraries whose meaning is the order in which callbacks in the style of Node.js are called, `(error, result)`:
 * undefined for all others, and for results that other functions of the library give as a promise.
 */
export function callInCallbackStyle(
  frame: Frame,
  packageName: string,
  path: string,
  args: readonly Value[],
  call: CallSite,
): Value | undefined {
  const name = path.replace(/^default\.?/, '');
  if (PROMISIFIERS.test(packageName)) {
    const [target] = args;
    const isPromisify = name === 'promisify' || (name === '' && packageName === 'pify');
    return isPromisify && target !== undefined ? promisified(target) : undefined;
  }
  if (!ASYNC.test(packageName)) return undefined;
  const run = (target: Value, values: readonly Value[]): Value =>
    frame.maybe(() =>
      callValue(frame, target, undefined, values, { ...call, construct: false, typeArguments: [] }),
    );
  /** Runs a task for what it calls back with, or returns where it is an asynchronous function. */
  const resultOf = (task: Value, values: readonly Value[], tag: string): Value => {
    const settled = settlement(frame, call.site, tag);
    const returned = run(task, [...values, settled.callback(1)]);
    const outcome = settled.outcome();
    return isEmpty(outcome) ? returned : outcome;
  };
  const base = name.replace(/(Series|Limit)$/, '');
  const [first = EMPTY, ...others] = LIMITED.test(name) && args.length > 2 ? withoutLimit(args) : args;
  const place = `${call.site.file}:${call.site.start}`;
  switch (base) {
    case 'waterfall': {
      let values: readonly Value[] = [];
      tasksOf(frame, first).forEach(([key, task]) => {
        const settled = settlement(frame, call.site, `task ${key}`);
        const returned = run(task, [...values, settled.callbackOfAll(1)]);
        const outcomes = settled.outcomes();
        values = outcomes.length === 0 ? [returned] : outcomes;
      });
      if (others[0] !== undefined) run(others[0], [EMPTY, ...values]);
      return values[0] ?? EMPTY;
    }
    case 'series':
    case 'parallel': {
      const results = new Map(
        tasksOf(frame, first).map(([key, task]) => [key, resultOf(task, [], `task ${key}`)]),
      );
      const all = frame.allocate(`${place}:results`, { fields: results });
      if (others[0] !== undefined) run(others[0], [EMPTY, all]);
      return all;
    }
    case 'map':
    case 'concat': {
      const [iteratee = EMPTY, done] = others;
      const result = resultOf(iteratee, [elementsOf(frame, first)], 'each');
      const all = frame.allocate(`${place}:results`, { fields: new Map(), rest: result });
      if (done !== undefined) run(done, [EMPTY, all]);
      return all;
    }
    default:
      return undefined;
  }
}

function withoutLimit([first = EMPTY, , ...others]: readonly Value[]): Value[] {
  return [first, ...others];
}

function promisified(value: Value): Value {
  return {
    ...value,
    references: value.references.map((reference) =>
      reference.kind === 'function' ? { ...reference, promised: true } : reference,
    ),
  };
}

/** The tasks in a list or an object, under their keys. */
function tasksOf(frame: Frame, tasks: Value): [string, Value][] {
  return tasks.objects.flatMap((key) => {
    const { fields, rest } = frame.objectAt(key);
    return [...fields, ...(rest === undefined ? [] : [['*', rest] as [string, Value]])];
  });
}
