import type { Frame } from './frame.js';
import { flatten } from './collect.js';
import { saidBy } from './said-by-instances.js';
import type { Type } from '../../types/types.js';
import { holeFor, joinAll, type Site, type Value } from '../values/values.js';

/** The text made of several values: all that they carry, and what is constant of it. */
export function concatenate(frame: Frame, parts: readonly Value[], isText: boolean, site: Site): Value {
  const content = joinAll(
    parts.map((part) => flatten(frame, isText ? asText(frame, part, site) : part, site)),
  );
  return { ...content, constant: isText ? parts.map(textOf).join('') : undefined, opaque: undefined };
}

/** A plain object in a text reads "[object Object]"; only what says what it is as a text carries anything. */
function asText(frame: Frame, part: Value, site: Site): Value {
  const said = saidBy(frame, part, 'toString', site);
  if (said !== undefined) return said;
  const typed = part.typed.filter(({ type }) => saysItself(frame, type));
  const objects = part.objects.filter((key) => !key.endsWith(':object'));
  if (typed.length === part.typed.length && objects.length === part.objects.length) return part;
  // Where the declared type of a place is that of a plain object, the caller has no more to say of the text.
  const plain = new Set(
    part.typed.filter((entry) => !typed.includes(entry)).map(({ declaredBy }) => declaredBy),
  );
  const ports = part.ports.filter((port) => !plain.has([port.root, ...port.path].join('.')));
  return { ...part, typed, objects, ports };
}

/** Errors, lists, and classes with a `toString` are read as what they hold. */
function saysItself(frame: Frame, type: Type, depth = 8): boolean {
  if (depth === 0) return true;
  switch (type.kind) {
    case 'object':
      return type.properties().get('toString') !== undefined;
    case 'class':
      return (
        type.class.extendsType !== undefined ||
        frame.solver.classes.methodOf(type.file, type.class, 'toString') !== undefined
      );
    case 'union':
      return type.types.some((member) => saysItself(frame, member, depth - 1));
    case 'collection':
      return saysItself(frame, type.element(), depth - 1);
    default:
      return true;
  }
}

/** A part of a text: constant, a hole that the caller fills, or unknown. */
function textOf(part: Value): string {
  if (part.constant !== undefined) return String(part.constant);
  const [port] = part.ports;
  return port !== undefined && part.ports.length === 1 && part.objects.length === 0
    ? holeFor(port)
    : '\u0000';
}
