import { elementsOf, readField } from '../evaluate/access.js';
import type { Frame } from '../evaluate/frame.js';
import { without } from '../evaluate/patterns.js';
import { EMPTY, join, type Value } from '../values/values.js';

/** A place of a value in the notation of redaction and selection: `a.b`, `*.email`, `a[*].b`, `a["b"]`, `email`. */
export function partsOf(path: string): readonly string[] {
  return path
    .replace(/\[(['"]?)([^\]'"]*)\1\]/g, '.$2')
    .split('.')
    .filter((part) => part !== '');
}

/**
 * A value without what stands at the given paths.
 *
 * @param place of the call, which keeps apart what is made here
 */
export function withoutPaths(frame: Frame, value: Value, paths: readonly string[], place: number): Value {
  const names = paths.filter((path) => partsOf(path).length === 1 && path !== '*');
  const rest = names.length === 0 ? value : without(frame, value, new Set(names.flatMap(partsOf)), place);
  return paths
    .map(partsOf)
    .filter((parts) => parts.length > 1 || parts[0] === '*')
    .reduce((whole, parts) => withoutPath(frame, whole, parts, `${place} ${parts.join('.')}`), rest);
}

/** The value with what stands at the given paths alone. */
export function onlyPaths(frame: Frame, value: Value, paths: readonly string[], place: string): Value {
  const inner = new Map<string, string[]>();
  for (const [name, ...parts] of paths.map(partsOf)) {
    if (name === undefined) continue;
    inner.set(name, [...(inner.get(name) ?? []), parts.join('.')]);
  }
  const fields = new Map(
    [...inner].map(([name, below]): [string, Value] => {
      const field = fieldOf(frame, value, name);
      return [name, below.includes('') ? field : onlyPaths(frame, field, below, `${place}.${name}`)];
    }),
  );
  return frame.allocate(`${place}:picked`, { fields });
}

function withoutPath(frame: Frame, value: Value, [name, ...inner]: readonly string[], place: string): Value {
  // A text has no fields.
  if (value.objects.length + value.typed.length + value.ports.length === 0) return value;
  if (name === undefined) return EMPTY;
  if (name === '*') return inner.length === 0 ? EMPTY : inEveryField(frame, value, inner, place);
  if (inner.length === 0)
    // What may be a text for all that is known here stays that text.
    return join(without(frame, value, new Set([name]), place), { ...EMPTY, labels: value.labels });
  const field = withoutPath(frame, fieldOf(frame, value, name), inner, `${place}/${inner.length}`);
  const rest = without(frame, value, new Set([name]), place);
  return join(rest, frame.allocate(`${place}:left`, { fields: new Map([[name, field]]) }));
}

function inEveryField(frame: Frame, value: Value, inner: readonly string[], place: string): Value {
  const { types } = frame.solver;
  const names = new Set([
    ...value.objects.flatMap((key) => [...frame.objectAt(key).fields.keys()]),
    ...value.typed.flatMap(({ type }) => types.properties(type).map((property) => property.name)),
  ]);
  const whole = [...names].reduce(
    (rest, name) => withoutPath(frame, rest, [name, ...inner], `${place}@${name}`),
    value,
  );
  const isList =
    value.objects.some((key) => frame.objectAt(key).rest !== undefined) ||
    value.typed.some(({ type }) => types.element(type) !== undefined);
  if (!isList) return whole;
  const rest = withoutPath(frame, elementsOf(frame, value), inner, `${place}@*`);
  return frame.allocate(`${place}:elements`, { fields: new Map(), rest });
}

function fieldOf(frame: Frame, value: Value, name: string): Value {
  return readField(frame, value, name, { site: frame.current, owner: '', callee: true });
}
