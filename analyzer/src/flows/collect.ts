import type { ExportFormat } from '@tomograph/rules';
import type { Frame } from './frame.js';
import { isStructured, portObject, propertyValue } from './access.js';
import { EMPTY, join, knownText, type Label, type Port, type Site, type Typed, type Value } from './values.js';

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
export function collectLabels(frame: Frame, value: Value, site: Site, formatOf: (name: string) => ExportFormat | undefined = () => undefined): Found[] {
  const found: Found[] = [];
  const seen = new Set<string>();
  const visit = (current: Value, path: readonly string[], depth: number, around: ExportFormat | undefined): void => {
    const format = current.format ?? around;
    const marked = format === undefined ? {} : { format };
    for (const label of current.labels) found.push({ label, path, ...marked });
    const expanded: Found[] = [];
    for (const typed of current.typed) expandType(frame, typed, path, TYPE_DEPTH, site, expanded);
    for (const item of expanded) found.push({ ...item, ...marked });
    if (depth === 0) return;
    for (const key of [...current.objects, ...current.ports.map(portObject)]) {
      if (seen.has(key)) continue;
      seen.add(key);
      const object = frame.state.heap.get(key);
      if (object === undefined) continue;
      const file = object.fields.get('filename')?.constant;
      const inner = (typeof file === 'string' ? formatOf(knownText(file)) : undefined) ?? format;
      for (const [name, field] of object.fields) visit(field, [...path, name], depth - 1, inner);
      if (object.rest !== undefined) visit(object.rest, [...path, '*'], depth - 1, inner);
    }
  };
  visit(value, [], OBJECT_DEPTH, undefined);
  return found;
}

function expandType(frame: Frame, typed: Typed, path: readonly string[], depth: number, site: Site, found: Found[]): void {
  if (depth === 0) return;
  const element = frame.solver.types.element(typed.type);
  if (element !== undefined) {
    if (isStructured(frame, element)) expandType(frame, { ...typed, type: element }, [...path, '*'], depth, site, found);
    return;
  }
  for (const property of frame.solver.types.properties(typed.type)) {
    const value = propertyValue(frame, typed, property, { site });
    const inner = [...path, property.name];
    for (const label of value.labels) found.push({ label, path: inner });
    for (const deeper of value.typed) expandType(frame, deeper, inner, depth - 1, site, found);
  }
}

/** All symbolic places in a value. */
export function collectPorts(frame: Frame, value: Value): Port[] {
  const ports: Port[] = [];
  const seen = new Set<string>();
  const visit = (current: Value, depth: number): void => {
    ports.push(...current.ports);
    if (depth === 0) return;
    for (const key of [...current.objects, ...current.ports.map(portObject)]) {
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
  const labels = collectLabels(frame, value, site).map((found) => found.label);
  const ports = collectPorts(frame, value);
  const flat: Value = { ...EMPTY, ...(value.opaque === true ? { opaque: true } : {}), ...(value.format === undefined ? {} : { format: value.format }), ...(value.input === true ? { input: true } : {}) };
  if (labels.length === 0 && ports.length === 0 && value.opaque !== true && value.input !== true && value.format === undefined) return EMPTY;
  // Joining removes duplicates.
  return join(join(EMPTY, { ...flat, labels: unique(labels) }), { ...flat, ports });
}

function unique(labels: readonly Label[]): Label[] {
  return [...new Set(labels)];
}
