import type { Frame, Summary } from '../evaluate/frame.js';
import type { ProgramFunction } from '../../link/program.js';
import { elementsOf, readField } from '../evaluate/access.js';
import { placesOf, writeElement, writeField } from '../evaluate/places.js';
import type { CallSite } from '../evaluate/calls.js';
import { flatten } from '../evaluate/collect.js';
import { isEvent, tell } from '../evaluate/events.js';
import { without } from '../evaluate/patterns.js';
import { lastStep, leadsThrough } from '../values/trails.js';
import {
  doubt,
  EMPTY,
  fillHoles,
  holeFor,
  join,
  joinTrails,
  OMISSION,
  step,
  type Constant,
  type Environment,
  type Port,
  type Reference,
  type Shape,
  type Site,
  type Trail,
  type Treatment,
  type Value,
} from '../values/values.js';
import { enterSink } from '../libraries/sinks.js';
import { callValue } from '../evaluate/calls.js';

/** Objects deeper than this in a result are cut. */
const SHAPE_DEPTH = 5;

/** A tree larger than this says no more than its first part; what is cut is flattened into the node above it. */
const SHAPE_NODES = 400;

/** The same for all that a function writes to places of its caller. */
const WRITTEN_NODES = 800;

const NOTHING_SEEN: ReadonlySet<string> = new Set();

/** Turns a value into a tree that outlives the frame. */
export function reify(
  frame: Frame,
  value: Value,
  depth = SHAPE_DEPTH,
  seen: ReadonlySet<string> = NOTHING_SEEN,
  budget = { nodes: SHAPE_NODES },
): Shape {
  budget.nodes--;
  if (isFixed(value)) return value;
  const { objects: _objects, ...facts } = value;
  const references =
    value.references.length === 0
      ? value.references
      : value.references
          .filter((reference) => reference.kind !== 'setter')
          .map((reference) => detach(frame, reference, depth, seen, budget));
  const base: Shape = { ...facts, references, fields: undefined, rest: undefined };
  const keys = placesOf(value).filter((key) => !seen.has(key) && frame.state.heap.has(key));
  if (keys.length === 0) return base;
  if (depth === 0 || budget.nodes <= 0) return cutOff(frame, base, value);
  const inner = new Set([...seen, ...keys]);
  const fields = new Map<string, Value>();
  let rest: Value | undefined;
  for (const key of keys) {
    const object = frame.objectAt(key);
    for (const [name, field] of object.fields) {
      const known = fields.get(name);
      fields.set(name, known === undefined ? field : join(known, field));
    }
    if (object.rest !== undefined) rest = rest === undefined ? object.rest : join(rest, object.rest);
  }
  return {
    ...base,
    fields: new Map(
      [...fields].map(([name, field]) => [name, reify(frame, field, depth - 1, inner, budget)]),
    ),
    rest: rest && reify(frame, rest, depth - 1, inner, budget),
  };
}

/** What lies below the cut stays visible as a whole, without its structure. */
function cutOff(frame: Frame, base: Shape, value: Value): Shape {
  const flat = flatten(frame, { ...value, typed: [] }, NOWHERE);
  return { ...base, labels: flat.labels, ports: flat.ports };
}

const NOWHERE: Site = { file: 0, start: 0, end: 0 };

/** Takes along what a nested function has captured. */
function detach(
  frame: Frame,
  reference: Reference,
  depth: number,
  seen: ReadonlySet<string>,
  budget: { nodes: number },
): Reference {
  if (reference.kind !== 'function') return reference;
  const { receiver: _receiver, environment, ...detached } = reference;
  const { file, facts } = reference.function;
  if (facts.unit || facts.captures.length === 0 || reference.captured !== undefined || depth <= 1)
    return detached;
  const captured = new Map<number, Shape>();
  const mark = new Set([...seen, `function ${file.index} ${facts.index}`]);
  if (seen.has(`function ${file.index} ${facts.index}`)) return detached;
  for (const index of facts.captures) {
    const variable = file.variableBase + index;
    const value = environment?.values.get(variable) ?? frame.state.env.get(variable);
    if (value !== undefined) captured.set(variable, reify(frame, value, depth - 2, mark, budget));
  }
  return { ...detached, captured };
}

/** What the symbolic places of a summary stand for at a call. */
export interface Bindings {
  readonly values: Map<string, Value>;
  readonly site: Site;
  /** The name of the called function, for the step that says so. */
  readonly name: string;
  /** What the functions that come back from this call have captured. */
  environment?: Environment;
  /** What was found at places already followed in this call. */
  readonly followed?: Map<string, Value>;
  /** The ways through the callee, by the way inside it and the way to the call. */
  readonly trails?: Map<Trail | undefined, Map<Trail | undefined, Trail | undefined>>;
}

/** True for a value without structure and without anything for the caller to fill in: it is the same in every frame. */
function isFixed(value: Value): boolean {
  if (value.objects.length > 0 || value.ports.length > 0) return false;
  if (typeof value.constant === 'string' && value.constant.includes('\u0001')) return false;
  return (
    value.references.every(isFixedReference) && !value.labels.some(presumes) && !value.typed.some(presumes)
  );
}

function isFixedReference(reference: Reference): boolean {
  if (reference.kind === 'setter') return false;
  if (reference.kind === 'external') return reference.init?.some(isSymbolic) !== true;
  if (reference.kind !== 'function') return true;
  const { facts } = reference.function;
  return (
    reference.receiver === undefined &&
    reference.environment === undefined &&
    reference.captured === undefined &&
    (facts.unit || facts.captures.length === 0)
  );
}

function presumes(own: { readonly declaredBy?: string; readonly pinned?: Site }): boolean {
  return own.declaredBy !== undefined && own.pinned === undefined;
}

function isValue(shape: Shape): shape is Value {
  return shape.objects !== undefined;
}

/** Turns a tree back into a value of this frame, with the caller's values in its symbolic places. */
export function materialise(frame: Frame, shape: Shape, bindings: Bindings, place: string): Value {
  frame.work++;
  if (isValue(shape)) return shape;
  if (frame.exhausted()) return EMPTY;
  const { fields, rest, ports, constant } = shape;
  const hasHoles = typeof constant === 'string' && constant.includes('\u0001');
  const filled = hasHoles ? fillHoles(constant, (path) => constantAt(frame, path, bindings)) : constant;
  let value: Value = {
    labels:
      shape.labels.length === 0
        ? shape.labels
        : shape.labels.flatMap((label) => presumed(frame, label, bindings)),
    typed:
      shape.typed.length === 0
        ? shape.typed
        : shape.typed.flatMap((typed) => presumed(frame, typed, bindings)),
    ports: EMPTY.ports,
    references:
      shape.references.length === 0
        ? shape.references
        : shape.references.map((reference) => attach(frame, reference, bindings, place)),
    objects: EMPTY.objects,
    constant: filled,
    format: shape.format,
    opaque: shape.opaque,
    position: shape.position,
    written: shape.written,
    input: shape.input,
  };
  const reported = ports.length === 0 ? undefined : reportedPlaces(shape);
  for (const port of ports) {
    const found = placeOf(frame, port.root, port.path, bindings);
    if (found === undefined) continue;
    frame.work += found.labels.length + found.typed.length + found.ports.length;
    let passed = passThrough(frame, found, port, bindings);
    if (reported?.has(placeName(port)) === true) passed = { ...passed, labels: [] };
    value = isBlank(value)
      ? { ...passed, constant: hasHoles ? filled : passed.constant, format: value.format ?? passed.format }
      : join(value, passed);
    if (hasHoles) value = { ...value, constant: filled };
  }
  if (fields !== undefined || rest !== undefined) {
    const key = `${frame.activation}${bindings.site.file}:${bindings.site.start}:${place}`;
    const content = new Map<string, Value>();
    frame.state.heap.set(key, { fields: content });
    for (const [name, field] of fields ?? [])
      content.set(name, materialise(frame, field, bindings, `${place}.${name}`));
    const elements = rest === undefined ? undefined : materialise(frame, rest, bindings, `${place}.*`);
    frame.state.heap.set(
      key,
      elements === undefined ? { fields: content } : { fields: content, rest: elements },
    );
    value = { ...value, objects: [...value.objects, key] };
  }
  return value;
}

/** What was reported in the callee under the name of a parameter is not reported again for the argument. */
function reportedPlaces(shape: Shape): ReadonlySet<string> | undefined {
  if (shape.labels.length === 0) return undefined;
  return new Set(
    shape.labels.flatMap((label) =>
      label.pinned === undefined ||
      label.declaredBy === undefined ||
      label.certainty === 'possible' ||
      IDENTIFIER.test(label.category)
        ? []
        : [label.declaredBy],
    ),
  );
}

function placeName(port: Port): string {
  return port.path.length === 0 ? port.root : `${port.root}.${port.path.join('.')}`;
}

/** A parameter called `distinctId` says that it identifies, not with what. */
const IDENTIFIER = /^user\.(unique_id|device)/;

/** Nothing at all: only a symbolic place was there, and what stands for it takes over whole. */
function isBlank(value: Value): boolean {
  return (
    value.labels.length === 0 &&
    value.typed.length === 0 &&
    value.ports.length === 0 &&
    value.references.length === 0 &&
    value.objects.length === 0 &&
    value.opaque !== true
  );
}

/**
 * What remains of a presumption about a symbolic place at a call: nothing where the caller knows what is there, the
 * same where it does not, and a presumption about a place of the caller where that is all there is.
 */
function presumed<T extends { readonly declaredBy?: string; readonly pinned?: Site }>(
  frame: Frame,
  own: T,
  bindings: Bindings,
): T[] {
  if (own.declaredBy === undefined || own.pinned !== undefined) return [own];
  const [root = '', ...path] = own.declaredBy.split('.');
  const bound = bindings.values.get(root);
  if (bound === undefined) return [own];
  const value =
    bound.opaque === true && bound.labels.length === 0
      ? bound
      : (placeOf(frame, root, path, bindings) ?? EMPTY);
  if (value.labels.length > 0) return [];
  if (value.opaque === true) {
    const { declaredBy: _declaredBy, ...certain } = own;
    return [certain as T];
  }
  const [port] = value.ports;
  const isSymbolic =
    port !== undefined &&
    value.typed.length === 0 &&
    value.objects.length === 0 &&
    value.references.length === 0;
  return isSymbolic ? [{ ...own, declaredBy: [port.root, ...port.path].join('.') }] : [];
}

function constantAt(frame: Frame, place: string, bindings: Bindings): Constant | undefined {
  const [root = '', ...path] = place.split('.');
  const bound = bindings.values.get(root);
  if (bound === undefined) return undefined;
  if (path.at(-1) === '*') {
    // A list that was spread into a text, such as the parts of a path.
    const list = follow(frame, bound, path.slice(0, -1), bindings.site);
    const parts = list.objects.flatMap((key) =>
      [...frame.objectAt(key).fields.values()].map((part) => part.constant ?? '\u0000'),
    );
    return parts.length === 0 ? undefined : parts.join('/');
  }
  const value = follow(frame, bound, path, bindings.site);
  const [port] = value.ports;
  return value.constant ?? (port !== undefined && value.ports.length === 1 ? holeFor(port) : undefined);
}

/** Options are shallow; what they hold in turn was created with is kept for one level (`httpsAgent: new Agent(…)`). */
export const OPTIONS_DEPTH = 3;

/** The arguments that something was created with, without those of what stands inside them. */
export function optionsShape(shape: Shape, level = 0): Shape {
  const references = shape.references.map((reference) => {
    if (reference.kind === 'function') {
      const { captured: _captured, ...bare } = reference;
      return bare;
    }
    if (reference.kind !== 'external' || reference.init === undefined) return reference;
    const { init, ...bare } = reference;
    return level === 0 ? { ...bare, init: init.map((inner) => optionsShape(inner, 1)) } : bare;
  });
  const { fields, rest } = shape;
  return {
    ...shape,
    references,
    ...(fields === undefined
      ? {}
      : { fields: new Map([...fields].map(([name, field]) => [name, optionsShape(field, level)])) }),
    ...(rest === undefined ? {} : { rest: optionsShape(rest, level) }),
  };
}

const symbolic = new WeakMap<Shape, boolean>();

/** True when some part of a tree is for the caller to fill in. */
function isSymbolic(shape: Shape): boolean {
  let known = symbolic.get(shape);
  if (known === undefined) {
    known =
      shape.ports.length > 0 ||
      shape.references.some(
        (reference) => reference.kind === 'external' && reference.init?.some(isSymbolic) === true,
      ) ||
      [...(shape.fields?.values() ?? [])].some(isSymbolic) ||
      (shape.rest !== undefined && isSymbolic(shape.rest));
    symbolic.set(shape, known);
  }
  return known;
}

function attach(frame: Frame, reference: Reference, bindings: Bindings, place: string): Reference {
  if (reference.kind === 'external' && reference.init !== undefined) {
    if (!reference.init.some(isSymbolic)) return reference;
    const init = reference.init.map((shape, index) =>
      optionsShape(reify(frame, materialise(frame, shape, bindings, `${place}!${index}`), OPTIONS_DEPTH)),
    );
    return { ...reference, init };
  }
  if (reference.kind !== 'function' || reference.captured === undefined) return reference;
  const { captured, ...attached } = reference;
  const environment = (bindings.environment ??= { values: new Map() });
  for (const [variable, shape] of captured) {
    if (environment.values.has(variable)) continue;
    // A function that has captured itself is found again on the way.
    environment.values.set(variable, EMPTY);
    environment.values.set(variable, materialise(frame, shape, bindings, `${place}^${variable}`));
  }
  return { ...attached, environment };
}

/** What stands at a symbolic place at this call; followed once. */
function placeOf(frame: Frame, root: string, path: readonly string[], bindings: Bindings): Value | undefined {
  const bound = bindings.values.get(root);
  if (bound === undefined || path.length === 0) return bound;
  const key = `${root}.${path.join('.')}`;
  const known = bindings.followed?.get(key);
  if (known !== undefined) return known;
  const value = follow(frame, bound, path, bindings.site);
  bindings.followed?.set(key, value);
  return value;
}

function follow(frame: Frame, root: Value, path: readonly string[], site: Site): Value {
  let value = root;
  for (const name of path) {
    if (name === '*') value = elementsOf(frame, value);
    else if (name.startsWith(OMISSION))
      value = without(frame, value, new Set(name.slice(1).split(OMISSION)), site.start);
    else value = readField(frame, value, name, { site, owner: '', callee: true });
  }
  return value;
}

/** What happens to a value on its way through the callee, as recorded in the port it went through. */
function passThrough(frame: Frame, whole: Value, port: Port, bindings: Bindings): Value {
  // What was hashed, encrypted or taken apart is a text made of the value: it reaches into all of its fields.
  const isText = port.made || port.protection !== 'plain' || port.revealed || port.certainty === 'possible';
  const value = isText ? flatten(frame, whole, bindings.site) : whole;
  const treatment = <T extends Treatment>(own: T): T => {
    const trail = trailThrough(own.trail, port.trail, bindings);
    const raised = port.protection !== 'plain' || port.revealed;
    const stronger = raised && (port.revealed || rank(port.protection) > rank(own.protection));
    const changed: T = {
      ...own,
      trail,
      ...(stronger ? { protection: port.protection } : {}),
      ...(stronger && port.reason !== undefined ? { reason: port.reason } : {}),
    };
    return port.certainty === 'possible' ? doubt(changed) : changed;
  };
  return {
    ...value,
    labels: value.labels.map(treatment),
    typed: value.typed.map(treatment),
    ports: value.ports.map(treatment),
  };
}

/** The way to a call and on through the callee. Fields of one record have come the same way and share it. */
function trailThrough(
  before: Trail | undefined,
  inside: Trail | undefined,
  bindings: Bindings,
): Trail | undefined {
  const known = bindings.trails?.get(inside) ?? new Map<Trail | undefined, Trail | undefined>();
  if (!known.has(before))
    known.set(before, joinTrails(step(before, 'call', bindings.site, bindings.name), inside));
  bindings.trails?.set(inside, known);
  return known.get(before);
}

const ORDER = [
  'plain',
  'masked',
  'pseudonymised-weak',
  'hashed-password',
  'pseudonymised',
  'encrypted',
  'anonymised',
];

function rank(protection: string): number {
  return ORDER.indexOf(protection);
}

/** Binds the parameters of a function to the arguments of a call. */
export function bindArguments(
  frame: Frame,
  callee: ProgramFunction,
  receiver: Value | undefined,
  args: readonly Value[],
  site: Site,
): Bindings {
  const values = new Map<string, Value>();
  if (receiver !== undefined) values.set('this', receiver);
  for (const [index, parameter] of callee.facts.parameters.entries())
    if (parameter.initialiser !== undefined) bindDefault(values, callee, index, receiver, args);
  callee.facts.parameters.forEach((parameter, index) => {
    if (!parameter.rest) {
      values.set(String(index), args[index] ?? EMPTY);
      return;
    }
    const rest = args.slice(index);
    const key = `${site.file}:${site.start}:rest`;
    values.set(
      String(index),
      frame.allocate(key, { fields: new Map(rest.map((value, position) => [String(position), value])) }),
    );
  });
  if (callee.facts.usesArguments === true)
    values.set(
      'arguments',
      frame.allocate(`${site.file}:${site.start}:arguments`, {
        fields: new Map(args.map((value, position) => [String(position), value])),
      }),
    );
  return { values, site, name: callee.facts.name, followed: new Map(), trails: new Map() };
}

/** The name under which the default of a parameter refers to another place of the caller. */
export function defaultRoot(parameter: number, root: string): string {
  return `${parameter}?${root}`;
}

/** The default of a parameter is taken from the other arguments when nothing is passed, else from nowhere. */
function bindDefault(
  values: Map<string, Value>,
  callee: ProgramFunction,
  parameter: number,
  receiver: Value | undefined,
  args: readonly Value[],
): void {
  const isPassed = args[parameter] !== undefined;
  values.set(defaultRoot(parameter, 'this'), (isPassed ? undefined : receiver) ?? EMPTY);
  for (const index of callee.facts.parameters.keys())
    values.set(defaultRoot(parameter, String(index)), (isPassed ? undefined : args[index]) ?? EMPTY);
}

/** Applies what a summarised function does at a call, and returns its result. */
export function applySummary(frame: Frame, summary: Summary, bindings: Bindings): Value {
  for (const [index, effect] of summary.effects.entries()) {
    if (frame.exhausted()) break;
    const place = `e${index}`;
    const args = effect.arguments.map((shape, position) =>
      materialise(frame, shape, bindings, `${place}.${position}`),
    );
    if (effect.kind === 'sink') {
      enterSink(frame, effect.call, {
        receiver: materialise(frame, effect.receiver, bindings, `${place}.this`),
        arguments: args,
        init: effect.init.map((shape, position) =>
          materialise(frame, shape, bindings, `${place}!${position}`),
        ),
        covered: effect.covered,
        site: bindings.site,
        through: bindings.name,
      });
      continue;
    }
    const callee = materialise(frame, effect.callee, bindings, `${place}.callee`);
    const result = callValue(frame, callee, effect.method, args, {
      site: bindings.site,
      origin: effect.origin,
      construct: effect.construct,
      name: effect.name,
      typeArguments: [],
    });
    bindings.values.set(effect.result, result);
  }
  // What a summary says of places is what they held when the call began, whatever it writes to them.
  const result = materialise(frame, summary.result, bindings, 'r');
  if (summary.thrown !== undefined) frame.thrown.push(materialise(frame, summary.thrown, bindings, 't'));
  const writes = summary.writes.flatMap(({ root, path, fields, rest }) => {
    const target = placeOf(frame, root, path, bindings);
    if (target === undefined) return [];
    const values = [...fields].map(
      ([name, shape]) => [name, materialise(frame, shape, bindings, `w.${name}`)] as const,
    );
    return [
      { target, values, rest: rest === undefined ? undefined : materialise(frame, rest, bindings, 'w.*') },
    ];
  });
  for (const { target, values, rest } of writes) {
    for (const [name, value] of values) {
      if (isEvent(name)) tell(frame, target, name, value, eventCall(bindings));
      else writeField(frame, target, name, value);
    }
    if (rest !== undefined) writeElement(frame, target, rest);
  }
  bindings.followed?.clear();
  const returned = <T extends Treatment>(own: T): T => {
    // What passed through an argument already says that it was passed to the function.
    if (lastStep(own.trail)?.kind === 'call' || leadsThrough(own.trail, bindings.site, bindings.name))
      return own;
    return { ...own, trail: step(own.trail, 'return', bindings.site, bindings.name) };
  };
  return { ...result, labels: result.labels.map(returned), typed: result.typed.map(returned) };
}

function eventCall({ site, name }: Bindings): CallSite {
  return { site, name, construct: false, typeArguments: [] };
}

/** What was written to places of the caller, read off the heap. */
export function writesOf(frame: Frame): Summary['writes'] {
  const writes: Summary['writes'][number][] = [];
  const budget = { nodes: WRITTEN_NODES };
  for (const key of frame.state.heapKeys()) {
    if (!key.startsWith('@')) continue;
    const object = frame.objectAt(key);
    const [root, ...path] = key.slice(1).split('.');
    if (root === undefined) continue;
    const written = [...object.fields].filter(([name, value]) => !isUntouched(value, root, [...path, name]));
    if (written.length === 0 && object.rest === undefined) continue;
    writes.push({
      root,
      path,
      fields: new Map(
        written.map(([name, value]) => [name, reify(frame, value, SHAPE_DEPTH - 1, NOTHING_SEEN, budget)]),
      ),
      ...(object.rest === undefined
        ? {}
        : { rest: reify(frame, object.rest, SHAPE_DEPTH - 1, NOTHING_SEEN, budget) }),
    });
  }
  return writes;
}

/** True for a field that holds what it held when the call began. */
function isUntouched(value: Value, root: string, path: readonly string[]): boolean {
  const [port] = value.ports;
  return (
    port !== undefined &&
    value.ports.length === 1 &&
    value.labels.length === 0 &&
    value.objects.length === 0 &&
    value.references.length === 0 &&
    port.root === root &&
    !port.made &&
    port.protection === 'plain' &&
    port.path.length === path.length &&
    port.path.every((name, index) => name === path[index])
  );
}
