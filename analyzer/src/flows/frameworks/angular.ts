import type { Frame } from '../evaluate/frame.js';
import { callCallbacks } from '../evaluate/unknown-calls.js';
import { callValue } from '../evaluate/calls.js';
import { EMPTY, OPAQUE, type Value } from '../values/values.js';
import { addToCell, cellOf, contentOf, initialContent, kindOfCell } from './cells.js';
import { callContainer, instanceFor } from './containers.js';
import { callbackSite, memberName, type FrameworkCall } from './framework-call.js';
import { emitted } from './rxjs.js';

/**
 * Signals and injection of Angular (https://angular.dev/guide/signals, https://angular.dev/api/core/inject). A signal
 * holds what it is made of and set to; `inject` gives an instance of the class it is given. Undefined for everything
 * else.
 */
export function callAngular(frame: Frame, call: FrameworkCall): Value | undefined {
  const { reference, args } = call;
  const [first = EMPTY] = args;
  const site = call.call.site;
  const signal = (content: Value): Value =>
    cellOf(frame, kindOfCell('@angular/core', 'Signal', call.call.typeArguments), content, site);
  const run = (callback: Value, given: readonly Value[]): Value =>
    callValue(frame, callback, undefined, given, callbackSite(call.call));
  if (reference.path.startsWith('Signal#')) return callOnSignal(frame, call, run);
  switch (reference.path) {
    case 'signal':
    case 'model':
    case 'input':
    case 'input.required':
    case 'model.required':
      return signal(initialContent(frame, args[0], call.call));
    case 'computed':
      return signal(run(first, []));
    case 'linkedSignal':
      return signal(isFunction(first) ? run(first, []) : OPAQUE);
    case 'toSignal':
      return signal(emitted(frame, first, call.call));
    case 'effect':
    case 'afterNextRender':
    case 'afterRender':
    case 'untracked':
    case 'runInInjectionContext':
      callCallbacks(frame, args);
      return reference.path === 'untracked' && isFunction(first) ? run(first, []) : EMPTY;
    case 'inject':
      return instanceFor(first);
    default:
      return callContainer(frame, call);
  }
}

function callOnSignal(
  frame: Frame,
  { reference, receiver, args }: FrameworkCall,
  run: (callback: Value, given: readonly Value[]) => Value,
): Value | undefined {
  const [first = EMPTY] = args;
  switch (memberName(reference.path)) {
    case 'set':
    case 'emit':
      addToCell(frame, receiver, first);
      return EMPTY;
    case 'update':
      addToCell(frame, receiver, run(first, [contentOf(frame, receiver)]));
      return EMPTY;
    case 'asReadonly':
      return receiver;
    case 'subscribe':
      run(first, [contentOf(frame, receiver)]);
      return EMPTY;
    default:
      return undefined;
  }
}

function isFunction(value: Value): boolean {
  return value.references.some(({ kind }) => kind === 'function');
}
