import type { Access } from '@tomograph/rules';
import { callValue } from '../evaluate/calls.js';
import type { Frame } from '../evaluate/frame.js';
import { type SinkEntry, valueAt } from './sinks.js';
import { isEmpty, join, joinAll, referenceValue, type Reference, type Value } from '../values/values.js';

/**
 * What is left of a line of a log when the project's own functions at the given places have rewritten it, each in turn.
 * A line is one record: the fields of the objects that are logged, and its text as `message`.
 *
 * @returns the record, or nothing where no function of the project stands at these places
 */
export function rewrittenLine(
  frame: Frame,
  places: readonly Access[],
  entry: SinkEntry,
  config: readonly Value[],
): Value | undefined {
  const functions = places
    .flatMap((place) => valueAt(frame, place, entry, config)?.references ?? [])
    .filter((reference) => reference.kind === 'function');
  if (functions.length === 0) return undefined;
  let line = lineOf(frame, entry);
  for (const reference of functions) {
    const rewritten = rewrite(frame, reference, line, entry);
    // A function that drops a line of some kind returns nothing for it; of the others it says nothing.
    if (!isEmpty(rewritten)) line = rewritten;
  }
  return line;
}

function lineOf(frame: Frame, { site, arguments: args }: SinkEntry): Value {
  const fields = new Map<string, Value>();
  const rest: Value[] = [];
  for (const argument of args) {
    const isText = argument.objects.length === 0 && argument.typed.length === 0;
    const known = fields.get('message');
    if (isText) fields.set('message', known === undefined ? argument : join(known, argument));
    else rest.push({ ...argument, references: [] });
    for (const key of argument.objects)
      for (const [name, value] of frame.objectAt(key).fields) fields.set(name, value);
  }
  const record = frame.allocate(`${site.file}:${site.start}:line`, { fields });
  const declared = rest.map((argument) => ({ ...argument, objects: [] }));
  return joinAll([record, ...declared]);
}

function rewrite(frame: Frame, reference: Reference, line: Value, { site }: SinkEntry): Value {
  const target: Value = referenceValue(reference);
  const call = { site, construct: false, name: 'format', typeArguments: [] };
  return frame.maybe(() => callValue(frame, target, undefined, [line], call));
}
