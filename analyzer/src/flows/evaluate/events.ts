import type { ApiModel } from '@tomograph/rules';
import type { Frame } from './frame.js';
import { readField } from './access.js';
import { placesOf } from './places.js';
import type { CallSite } from './calls.js';
import { valueAt, type CallValues } from '../libraries/sinks.js';
import { EMPTY, EMPTY_OBJECT, join, joinAll, wholeText, type Value } from '../values/values.js';
import { callValue } from './calls.js';

/**
 * Emitters keep who listens to an event and what it was emitted with as fields of their own. So it does not matter which
 * comes first, and both travel with the emitter: to callers, into variables of modules, into fields of services.
 */
const LISTENERS = '\u0003on ';
const EMITTED = '\u0003emitted ';

/** True for a field that is told to listeners when it is written, instead of being overwritten. */
export function isEvent(field: string): boolean {
  return field.startsWith(LISTENERS) || field.startsWith(EMITTED);
}

/** Does what the model of a call says of listeners and events; true when it says anything. */
export function takePartInEvents(
  frame: Frame,
  { emits, listens }: ApiModel,
  values: CallValues,
  config: readonly Value[],
  call: CallSite,
): boolean {
  const at = (access: string): Value | undefined => valueAt(frame, access, values, config);
  if (emits !== undefined) {
    const data = /^args(\d?)$/.exec(emits.data);
    const given = data === null ? [at(emits.data) ?? EMPTY] : values.arguments.slice(Number(data[1] ?? 0));
    const record = frame.allocate(`${call.site.file}:${call.site.start}:emitted`, {
      fields: new Map(given.map((value, index) => [String(index), value])),
    });
    const name = nameOf(emits.event === undefined ? undefined : at(emits.event), emits.event);
    if (name !== undefined) tell(frame, values.receiver, `${EMITTED}${name}`, record, call);
  }
  for (const { event, listener } of listens ?? []) {
    const name = nameOf(event === undefined ? undefined : at(event), event);
    const target = at(listener);
    if (name !== undefined && target !== undefined)
      tell(frame, values.receiver, `${LISTENERS}${name}`, target, call);
  }
  return emits !== undefined || listens !== undefined;
}

/** The name of an event: constant, or the same for all where the emitter has only one. */
function nameOf(value: Value | undefined, access: string | undefined): string | undefined {
  if (access === undefined) return '';
  return value === undefined ? undefined : wholeText(value);
}

/** Adds a listener, or something that is emitted, and brings it together with what is there of the other. */
export function tell(frame: Frame, emitter: Value, field: string, added: Value, call: CallSite): void {
  const name = field.slice(field.indexOf(' ') + 1);
  const isListener = field.startsWith(LISTENERS);
  const counterpart = `${isListener ? EMITTED : LISTENERS}${name}`;
  const others: Value[] = [];
  for (const key of placesOf(emitter)) {
    const object = frame.state.heap.get(key) ?? EMPTY_OBJECT;
    const known = object.fields.get(field);
    const fields = new Map(object.fields).set(field, known === undefined ? added : join(known, added));
    frame.state.heap.set(key, { ...object, fields });
    const other = object.fields.get(counterpart);
    if (other !== undefined) others.push(other);
  }
  if (others.length === 0) return;
  const met = joinAll(others);
  const [listener, emitted] = isListener ? [added, met] : [met, added];
  const args = argumentsOf(frame, emitted, call);
  frame.maybe(() =>
    callValue(frame, listener, undefined, args, {
      ...call,
      construct: false,
      typeArguments: [],
    }),
  );
}

/** What an emitter was given for its listeners, without anything else that it holds. */
export function emittedBy(frame: Frame, emitter: Value): Value | undefined {
  const fields = new Map<string, Value>();
  for (const key of emitter.objects)
    for (const [name, value] of frame.objectAt(key).fields) {
      const known = fields.get(name);
      if (name.startsWith(EMITTED)) fields.set(name, known === undefined ? value : join(known, value));
    }
  return fields.size === 0 ? undefined : frame.allocate(`emitted ${emitter.objects.join()}`, { fields });
}

function argumentsOf(frame: Frame, emitted: Value, call: CallSite): Value[] {
  const count = Math.max(0, ...emitted.objects.map((key) => frame.objectAt(key).fields.size));
  return Array.from({ length: count }, (_, index) =>
    readField(frame, emitted, String(index), { site: call.site, owner: '', callee: true }),
  );
}
