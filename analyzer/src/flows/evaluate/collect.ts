import type { ExportFormat } from '@tomograph/rules';
import type { Frame } from './frame.js';
import { isOverwritten } from './access.js';
import { isStructured, propertyValue } from './declared-values.js';
import { placesOf, portObject } from './places.js';
import type { Type } from '../../types/types.js';
import {
  distinct,
  EMPTY,
  knownText,
  madeOf,
  OMISSION,
  step,
  type Label,
  type Port,
  type Site,
  type Typed,
  type Value,
} from '../values/values.js';

/** A label inside a value, with the path of fields that leads to it. */
export interface Found {
  readonly label: Label;
  readonly path: readonly string[];
  /** The export format of the text or file that it is in. */
  readonly format?: ExportFormat;
}

const OBJECT_DEPTH = 6;
const TYPE_DEPTH = 3;

/** All personal data in a value, through its objects and the types that it declares. */
export function collectLabels(
  frame: Frame,
  value: Value,
  site: Site,
  formatOf: (name: string) => ExportFormat | undefined = () => undefined,
): Found[] {
  const found: Found[] = [];
  const seen = new Set<string>();
  const visit = (
    current: Value,
    path: readonly string[],
    depth: number,
    around: ExportFormat | undefined,
  ): void => {
    const format = current.format ?? around;
    const marked = format === undefined ? {} : { format };
    for (const label of current.labels) found.push({ label, path, ...marked });
    for (const typed of current.typed)
      for (const item of labelsOfType(frame, typed, path, site)) {
        const name = item.path[path.length];
        if (name !== undefined && isOverwritten(frame, typed, name)) continue;
        found.push(format === undefined ? item : { ...item, format });
      }
    frame.work += current.labels.length + current.typed.length * 8;
    if (depth === 0) return;
    for (const key of placesOf(current)) {
      if (seen.has(key)) continue;
      seen.add(key);
      const object = frame.state.heap.get(key);
      if (object === undefined) continue;
      frame.work += object.fields.size;
      const file = object.fields.get('filename')?.constant;
      const inner = (typeof file === 'string' ? formatOf(knownText(file)) : undefined) ?? format;
      for (const [name, field] of object.fields) visit(field, [...path, name], depth - 1, inner);
      if (object.rest !== undefined) visit(object.rest, [...path, '*'], depth - 1, inner);
    }
  };
  visit(value, [], OBJECT_DEPTH, undefined);
  return found;
}

/** A label that a type promises somewhere inside, without the place and treatment of a particular value. */
interface Promised {
  readonly path: readonly string[];
  readonly suffix: string;
  readonly category: string;
  readonly certainty: Label['certainty'];
}

const promises = new WeakMap<Type, readonly Promised[]>();

/** More labels than this in one type are of no use to anyone. */
const PROMISED_BOUND = 64;

/** What a type promises, worked out once for all its values. */
function promisedBy(frame: Frame, type: Type, site: Site): readonly Promised[] {
  let promised = promises.get(type);
  if (promised === undefined) {
    const found: Found[] = [];
    expandType(
      frame,
      { type, expression: '', protection: 'plain', certainty: 'certain', trail: undefined },
      [],
      TYPE_DEPTH,
      site,
      found,
    );
    promised = found.map(({ label, path }) => ({
      path,
      suffix: label.expression,
      category: label.category,
      certainty: label.certainty,
    }));
    promises.set(type, promised);
  }
  return promised;
}

const expanded = new WeakMap<Typed, readonly Found[]>();

/** The labels of a declared type as a particular value has them; always the same objects, so that comparing them is cheap. */
function labelsOfType(frame: Frame, typed: Typed, path: readonly string[], site: Site): readonly Found[] {
  let found = expanded.get(typed);
  if (found === undefined) expanded.set(typed, (found = makeLabels(frame, typed, site)));
  return path.length === 0
    ? found
    : found.map((item) => ({ label: item.label, path: [...path, ...item.path] }));
}

function makeLabels(frame: Frame, typed: Typed, site: Site): Found[] {
  const { type, ...treatment } = typed;
  return promisedBy(frame, type, site).map((promised) => ({
    path: promised.path,
    label: {
      ...treatment,
      category: promised.category,
      certainty: typed.certainty === 'possible' ? typed.certainty : promised.certainty,
      expression: nameInside(typed.expression, promised.suffix),
      trail: typed.trail ?? step(undefined, 'source', site, nameInside(typed.expression, promised.suffix)),
      ...(typed.declaredBy === undefined
        ? {}
        : { declaredBy: [typed.declaredBy, ...promised.path].join('.') }),
    },
  }));
}

/** `patient` and `.email` are `patient.email`; `this` goes without saying, and so does the name of a list. */
function nameInside(holder: string, suffix: string): string {
  if (!suffix.startsWith('.')) return suffix;
  return holder === 'this' ? suffix.slice(1) : `${holder}${suffix}`;
}

function expandType(
  frame: Frame,
  typed: Typed,
  path: readonly string[],
  depth: number,
  site: Site,
  found: Found[],
): void {
  if (depth === 0 || found.length >= PROMISED_BOUND) return;
  // `Patient | Patient[]` is one patient as well as many.
  if (typed.type.kind === 'union') {
    for (const member of typed.type.types)
      expandType(frame, { ...typed, type: member }, path, depth - 1, site, found);
    return;
  }
  const element = frame.solver.types.element(typed.type);
  if (element !== undefined) {
    if (isStructured(frame, element))
      expandType(frame, { ...typed, type: element }, [...path, '*'], depth, site, found);
    return;
  }
  for (const property of frame.solver.types.properties(typed.type)) {
    const value = propertyValue(frame, typed, property, { site });
    const inner = [...path, property.name];
    for (const label of value.labels) found.push({ label, path: inner });
    for (const deeper of value.typed) expandType(frame, deeper, inner, depth - 1, site, found);
  }
}

/** A place of the caller whose fields were written to is not whole any more what the caller knows. */
function withoutWritten(frame: Frame, port: Port): Port {
  if (port.made) return port;
  const written = frame.state.heap.get(portObject(port))?.fields;
  if (written === undefined || written.size === 0) return port;
  return { ...port, path: [...port.path, OMISSION + [...written.keys()].sort().join(OMISSION)] };
}

/** All symbolic places in a value. */
export function collectPorts(frame: Frame, value: Value): Port[] {
  const ports: Port[] = [];
  const seen = new Set<string>();
  const visit = (current: Value, depth: number): void => {
    for (const port of current.ports) ports.push(withoutWritten(frame, port));
    if (depth === 0) return;
    for (const key of placesOf(current)) {
      if (seen.has(key)) continue;
      seen.add(key);
      const object = frame.state.heap.get(key);
      if (object === undefined) continue;
      for (const field of object.fields.values()) visit(field, depth - 1);
      if (object.rest !== undefined) visit(object.rest, depth - 1);
    }
  };
  visit(value, OBJECT_DEPTH);
  return ports;
}

/** The value as one piece, such as a text made of it: all it carries, no structure. */
export function flatten(frame: Frame, value: Value, site: Site): Value {
  if (value === EMPTY) return EMPTY;
  if (isFlat(value))
    return value.constant === undefined && value.references.length === 0
      ? value
      : withoutStructure(value, value.labels, value.ports);
  const labels = new Set(collectLabels(frame, value, site).map((found) => found.label));
  const ports = new Set(collectPorts(frame, value).map(madeOf));
  if (
    labels.size === 0 &&
    ports.size === 0 &&
    value.opaque !== true &&
    value.input !== true &&
    value.format === undefined
  )
    return EMPTY;
  return distinct(withoutStructure(value, [...labels], [...ports]));
}

function isFlat(value: Value): boolean {
  return (
    value.objects.length === 0 &&
    value.typed.length === 0 &&
    value.ports.every((port) => port.made) &&
    value.labels.length + value.ports.length > 0
  );
}

function withoutStructure(value: Value, labels: readonly Label[], ports: readonly Port[]): Value {
  return {
    ...EMPTY,
    labels,
    ports,
    ...(value.opaque === true ? { opaque: true } : {}),
    ...(value.format === undefined ? {} : { format: value.format }),
    ...(value.input === true ? { input: true } : {}),
  };
}
