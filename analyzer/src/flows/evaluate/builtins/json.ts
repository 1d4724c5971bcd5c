import type { Frame } from '../frame.js';
import { readField } from '../access.js';
import { callValue, type CallSite } from '../calls.js';
import { callCallbacks } from '../unknown-calls.js';
import { replaced as replacedFields } from '../../libraries/keyed.js';
import { flatten } from '../collect.js';
import { saidBy } from '../said-by-instances.js';
import { doubt, EMPTY, joinAll, type Value } from '../../values/values.js';

export function stringify(frame: Frame, args: readonly Value[], call: CallSite): Value {
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
  return saidBy(frame, value, 'toJSON', call.site) ?? value;
}
