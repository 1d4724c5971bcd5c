import type { Frame } from '../evaluate/frame.js';
import { callMethod, callValue } from '../evaluate/calls.js';
import { stateFrom } from '../evaluate/initial-state.js';
import { EMPTY, joinAll, type Value } from '../values/values.js';
import { cellOf, contentOf, kindOfCell } from './cells.js';
import { callbackSite, memberName, type FrameworkCall } from './framework-call.js';

/**
 * Stores of Pinia (https://pinia.vuejs.org/core-concepts/): a store has what its setup function returns, refs as what they
 * hold, or its state, getters and actions, which see the store as `this`. Undefined for everything else.
 */
export function callPinia(frame: Frame, { reference, args, call }: FrameworkCall): Value | undefined {
  const name = memberName(reference.path);
  const [first = EMPTY, second] = args;
  if (name === 'storeToRefs') return first;
  if (name !== 'defineStore') return undefined;
  const made = second ?? first;
  const setUp = made.references.some(({ kind }) => kind === 'function');
  const store = setUp ? storeOfSetup(frame, made, call) : storeOfOptions(frame, made, call);
  return cellOf(frame, kindOfCell('pinia', 'UseStore'), store, call.site);
}

function storeOfSetup(frame: Frame, setup: Value, call: FrameworkCall['call']): Value {
  const returned = stateFrom(
    frame,
    callValue(frame, setup, undefined, [], callbackSite(call)),
    EMPTY,
    call.site,
  );
  const fields = new Map<string, Value>();
  for (const [name, value] of fieldsOf(frame, returned)) {
    const isRef = value.references.some(({ kind }) => kind === 'external') && value.objects.length > 0;
    fields.set(name, isRef ? contentOf(frame, value) : value);
  }
  return frame.allocate(`${call.site.file}:${call.site.start}:store`, { fields });
}

function storeOfOptions(frame: Frame, options: Value, call: FrameworkCall['call']): Value {
  const parts = new Map(fieldsOf(frame, options));
  const part = (name: string): Value => parts.get(name) ?? EMPTY;
  const made = callValue(frame, part('state'), undefined, [], callbackSite(call));
  const state = stateFrom(frame, made, EMPTY, call.site);
  const fields = new Map(fieldsOf(frame, state));
  for (const [name, getter] of fieldsOf(frame, part('getters')))
    fields.set(name, callValue(frame, getter, undefined, [state], callbackSite(call)));
  const actions = fieldsOf(frame, part('actions'));
  for (const [name, action] of actions) fields.set(name, action);
  const store = frame.allocate(`${call.site.file}:${call.site.start}:store`, { fields });
  // An action may be called at any time, and with anything.
  for (const [name] of actions) frame.maybe(() => callMethod(frame, store, name, [], callbackSite(call)));
  return store;
}

function fieldsOf(frame: Frame, value: Value): [string, Value][] {
  const fields = new Map<string, Value[]>();
  for (const key of value.objects)
    for (const [name, field] of frame.objectAt(key).fields)
      fields.set(name, [...(fields.get(name) ?? []), field]);
  return [...fields].map(([name, values]) => [name, joinAll(values)]);
}
