import type { Access, SinkModel } from '@tomograph/rules';
import { callValue } from '../evaluate/calls.js';
import type { Found } from '../evaluate/collect.js';
import type { Frame } from '../evaluate/frame.js';
import { without } from '../evaluate/patterns.js';
import { readField } from '../evaluate/access.js';
import { EMPTY, isEmpty, join, type Value } from '../values/values.js';
import { partsOf } from './field-paths.js';
import { valueAt, type SinkEntry } from './sinks.js';

/** What a library takes out of what it is given before it writes it, as the options of a call say. */
export interface Redaction {
  readonly paths: readonly (readonly string[])[];
  /** Names of fields that are taken out wherever they stand, in lower case. */
  readonly keys: ReadonlySet<string>;
}

/** Reads the lists of paths and keys at the places that the model of a sink names. */
export function redactionOf(
  frame: Frame,
  sink: SinkModel,
  entry: SinkEntry,
  config: readonly Value[],
): Redaction {
  const textsAt = (places: readonly Access[] = []): string[] =>
    places.flatMap((access) => constantTexts(frame, valueAt(frame, access, entry, config)));
  return {
    paths: textsAt(sink.redacted).map(partsOf),
    keys: new Set(textsAt(sink.redactedKeys).map((key) => key.toLowerCase())),
  };
}

/** True for data at a path, or under a key, that is taken out. */
export function isRedacted({ path }: Found, { paths, keys }: Redaction): boolean {
  return (
    paths.some(
      (parts) =>
        parts.length > 0 &&
        parts.length <= path.length &&
        parts.every((part, index) => part === '*' || part === path[index]),
    ) || path.some((name) => keys.has(name.toLowerCase()))
  );
}

function constantTexts(frame: Frame, value: Value | undefined): string[] {
  if (value === undefined) return [];
  const texts = [value.constant];
  for (const key of value.objects) {
    const { fields, rest } = frame.objectAt(key);
    texts.push(...[...fields.values()].map(({ constant }) => constant), rest?.constant);
  }
  return texts.filter((constant): constant is string => typeof constant === 'string');
}

/**
 * A record in which the project's own functions have replaced the fields that they are there for: serialisers of a
 * logger. What of the record is no field of that name stays as it is.
 *
 * @param places of tables of functions by the name of a field
 */
export function serialised(
  frame: Frame,
  record: Value,
  places: readonly Access[],
  entry: SinkEntry,
  config: readonly Value[],
): Value {
  let written = record;
  for (const table of places.map((access) => valueAt(frame, access, entry, config))) {
    for (const [name, serialiser] of (table?.objects ?? []).flatMap((key) => [
      ...frame.objectAt(key).fields,
    ])) {
      const field = readField(frame, written, name, { site: entry.site, owner: '', callee: true });
      if (isEmpty(field) || !serialiser.references.some(({ kind }) => kind === 'function')) continue;
      const call = { site: entry.site, construct: false, name, typeArguments: [] };
      const result = frame.maybe(() => callValue(frame, serialiser, undefined, [field], call));
      const place = `${entry.site.file}:${entry.site.start}:serialised ${name}`;
      const replaced = frame.allocate(place, { fields: new Map([[name, result]]) });
      written = join(without(frame, written, new Set([name]), place), replaced);
    }
  }
  return written;
}

/** What the project's own functions make of the records in what is logged; texts are none of their business. */
export function formatted(
  frame: Frame,
  given: Value,
  places: readonly Access[],
  entry: SinkEntry,
  config: readonly Value[],
): Value {
  const functions = places
    .flatMap((access) => valueAt(frame, access, entry, config)?.references ?? [])
    .filter((reference) => reference.kind === 'function');
  if (functions.length === 0 || given.objects.length + given.typed.length === 0) return given;
  const { labels, ports, objects, typed } = given;
  const text: Value = { ...EMPTY, labels, ports: ports.filter(({ made }) => made) };
  const record: Value = { ...EMPTY, objects, typed, ports: ports.filter(({ made }) => !made) };
  const call = { site: entry.site, construct: false, name: 'format', typeArguments: [] };
  const target: Value = { ...EMPTY, references: functions };
  return join(
    text,
    frame.maybe(() => callValue(frame, target, undefined, [record], call)),
  );
}
