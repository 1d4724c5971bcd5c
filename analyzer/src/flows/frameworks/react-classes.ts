import type { Frame } from '../evaluate/frame.js';
import { readField } from '../evaluate/access.js';
import { writeField } from '../evaluate/places.js';
import { callValue } from '../evaluate/calls.js';
import { EMPTY, type Value } from '../values/values.js';
import { callbackSite, type FrameworkCall } from './framework-call.js';

/**
 * `this.setState(changes)` of a class component (https://react.dev/reference/react/Component#setstate): what is set is
 * there for all methods that read `this.state`. Undefined for everything else.
 */
export function callReactClass(
  frame: Frame,
  { reference, receiver, args, call }: FrameworkCall,
): Value | undefined {
  if (!/(^|\.)(Pure)?Component#(setState|forceUpdate)$/.test(reference.path)) return undefined;
  const [given = EMPTY] = args;
  const state = readField(frame, receiver, 'state', { site: call.site, owner: '', callee: true });
  const makes = given.references.some(({ kind }) => kind === 'function');
  const changes = makes ? callValue(frame, given, undefined, [state], callbackSite(call)) : given;
  for (const key of changes.objects)
    for (const [name, value] of frame.objectAt(key).fields) writeField(frame, state, name, value);
  frame.solver.classes.leaveIn(frame, 'state', changes);
  const [, after] = args;
  if (after !== undefined) callValue(frame, after, undefined, [], callbackSite(call));
  return EMPTY;
}
