import { isState, noteState } from '../frameworks/states.js';
import type { Frame } from './frame.js';
import {
  EMPTY,
  join,
  joinObjects,
  referenceValue,
  type Reference,
  type Site,
  type Value,
} from '../values/values.js';

/** Far below the numbers of variables and of default exports. */
const FIRST_PLACE = -1e8;

/** A place for what callbacks are given: the functions that resolve and reject a promise, or that end a task. */
export interface Settlement {
  /** A function that keeps the argument at this position; in the style of Node.js an error stands before it. */
  callback(argument?: number): Value;
  /** A function that keeps all its arguments from this position on. */
  callbackOfAll(from: number): Value;
  /** A function that rejects with what it is given. */
  rejecting(): Value;
  /** All that the functions were given so far. */
  outcome(): Value;
  /** What they were given argument by argument, where all were kept. */
  outcomes(): Value[];
}

/**
 * Makes such a place for a call.
 *
 * @param tag tells the places of one call apart
 */
export function settlement(frame: Frame, site: Site, tag: string): Settlement {
  const object = `${frame.activation}${site.file}:${site.start}:${tag}`;
  let variable = frame.setterTargets.get(object);
  if (variable === undefined) {
    variable = FIRST_PLACE - frame.setterTargets.size;
    frame.setterTargets.set(object, variable);
  }
  const place = variable;
  frame.state.env.set(place, EMPTY);
  return {
    callback: (argument = 0) => referenceValue({ kind: 'setter', object, argument }),
    callbackOfAll: (from) => referenceValue({ kind: 'setter', object, argument: from, all: true }),
    rejecting: () => referenceValue({ kind: 'setter', object, rejects: true }),
    outcome: () => frame.state.env.get(place) ?? EMPTY,
    outcomes: () => [...frame.objectAt(object).fields.values()],
  };
}

/** Calls a function that takes something in: a setter of a state, the end of a task, the settling of a promise. */
export function callSetter(
  frame: Frame,
  { object, argument = 0, rejects, all, reducer }: Extract<Reference, { kind: 'setter' }>,
  args: readonly Value[],
  update: (change: Value, before: Value) => Value,
): void {
  const given = args[argument] ?? EMPTY;
  if (rejects === true) {
    if (given !== EMPTY) frame.thrown.push(given);
    return;
  }
  if (all === true) {
    const fields = new Map(args.slice(argument).map((value, index) => [String(index), value]));
    frame.state.heap.set(object, joinObjects(frame.objectAt(object), { fields }));
    return;
  }
  const target = frame.setterTargets.get(object);
  const before = frame.state.env.get(target ?? 0) ?? EMPTY;
  const isChange = reducer !== undefined || given.references.some(({ kind }) => kind === 'function');
  const value = isChange ? update(given, before) : given;
  if (target !== undefined) frame.state.env.set(target, join(before, value));
  if (isState(object)) noteState(frame, object, value);
}
