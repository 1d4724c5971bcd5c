import type { Frame } from '../evaluate/frame.js';
import { inlineCall } from '../evaluate/closures.js';
import type { CallSite } from '../evaluate/calls.js';
import { collectLabels, collectPorts } from '../evaluate/collect.js';
import { EMPTY, join, type FunctionReference, type Value } from '../values/values.js';

/** True for the place of a state; promises are settled by setters as well. */
export function isState(place: string): boolean {
  return place.endsWith(':state');
}

/** Remembers what a state is set to: a component that reads its state before that reads it again afterwards. */
export function noteState(frame: Frame, place: string, value: Value): void {
  const before = frame.states.get(place);
  const says = (content: Value): number =>
    collectLabels(frame, content, frame.current).length + collectPorts(frame, content).length;
  const added = before === undefined ? value : join(before, value);
  frame.states.set(place, added);
  if (says(added) > (before === undefined ? 0 : says(before))) frame.rendersAgain = true;
}

/** What a state was set to in the run before. */
export function stateSet(frame: Frame, place: string): Value {
  return frame.states.get(place) ?? EMPTY;
}

/** What a reducer makes of a state and an action: the kind of the action decides which of its cases that is. */
export function reduced(
  frame: Frame,
  { function: reducer, environment }: FunctionReference,
  state: Value,
  action: Value,
  call: CallSite,
): Value {
  frame.deciding++;
  try {
    return inlineCall(frame, reducer, [state, action], undefined, environment, call);
  } finally {
    frame.deciding--;
  }
}
