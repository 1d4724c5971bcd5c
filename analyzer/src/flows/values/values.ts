import {
  isAtLeast,
  type Certainty,
  type CategoryKey,
  type ExportFormat,
  type Protection,
} from '@tomograph/rules';
import type { LinkedFile, ProgramFunction } from '../../link/program.js';
import type { Validation } from '../../types/schemas/validation.js';
import type { Property, Type } from '../../types/types.js';
import { step, type Site, type Trail } from './trails.js';
import type { ClassFacts } from '../../facts/ir.js';

export { joinTrails, step, type Site, type Trail } from './trails.js';

/** What happened to a piece of data on its way, whatever the data is. */
export interface Treatment {
  readonly protection: Protection;
  /** Why the protection is no better. */
  readonly reason?: string;
  readonly certainty: Certainty;
  readonly trail: Trail | undefined;
}

/** Personal data of one category. */
export interface Label extends Treatment {
  readonly category: CategoryKey;
  /** The name that it has in the code. */
  readonly expression: string;
  /** Where it was when it became known that it reaches a sink, if that was in a callee. */
  readonly pinned?: Site;
  /** The symbolic place whose declared type promises it; what the caller knows of that place counts instead. */
  readonly declaredBy?: string;
}

/** Personal data that a declared type promises: its fields become labels when they are read or leave whole. */
export interface Typed extends Treatment {
  readonly type: Type;
  readonly expression: string;
  readonly pinned?: Site;
  readonly declaredBy?: string;
}

/**
 * A symbolic place that only the caller knows: a parameter (`0`), the receiver (`this`), the result of a call that
 * the caller resolves (`#1`), and a path of fields into it.
 */
export interface Port extends Treatment {
  readonly root: string;
  readonly path: readonly string[];
  /** Protection is taken away again (decryption) before `protection` is reached. */
  readonly revealed: boolean;
  /** It stands for something made of the place, such as a text: that carries its data but is not the place itself. */
  readonly made: boolean;
}

/** A function of the project, with what it has captured. */
export interface FunctionReference {
  readonly kind: 'function';
  readonly function: ProgramFunction;
  readonly receiver?: Value;
  /** What it has captured, outside any evaluation … */
  readonly captured?: ReadonlyMap<number, Shape>;
  /** … and inside one; without either, it sees the variables of the frame. */
  readonly environment?: Environment;
  /** It takes a callback in the style of Node.js, and is called for the promise of what that gets. */
  readonly promised?: boolean;
}

/** Something that can be called, constructed or looked into; resolved by the linker or by a declared type. */
export type Reference =
  | FunctionReference
  | { readonly kind: 'class'; readonly file: LinkedFile; readonly class: ClassFacts }
  | { readonly kind: 'instance'; readonly file: LinkedFile; readonly class: ClassFacts }
  | { readonly kind: 'module'; readonly file: LinkedFile }
  | {
      readonly kind: 'external';
      readonly package: string;
      readonly path: string;
      readonly instance: boolean;
      readonly init?: readonly Shape[];
      readonly typeArguments?: readonly Type[];
    }
  | { readonly kind: 'schema'; readonly type: Type; readonly validation?: Validation }
  | { readonly kind: 'table'; readonly type: Type }
  | { readonly kind: 'column'; readonly property: Property }
  | {
      readonly kind: 'setter';
      readonly object: string;
      /** Which argument it takes, if not the first; in the style of Node.js an error stands before it. */
      readonly argument?: number;
      /** It keeps all its arguments from that one on. */
      readonly all?: boolean;
      /** What it is given is thrown. */
      readonly rejects?: boolean;
      /** It makes the next state of the last one and of what it is given. */
      readonly reducer?: FunctionReference;
    };

/**
 * The variables that the functions of one call have captured: two calls of a factory do not share them, the functions
 * that one call returns do.
 */
export interface Environment {
  readonly values: Map<number, Value>;
}

/**
 * A constant of the code. Parts of a text that are not known are U+0000; parts that a caller knows are holes, the name
 * of a symbolic place between U+0001 and U+0002.
 */
export type Constant = string | number | boolean | null;

// eslint-disable-next-line no-control-regex -- these characters mark symbolic places in a text
const HOLE = /\u0001([^\u0002]*)\u0002/g;

/** The hole in a text for a symbolic place. */
export function holeFor(port: Port): string {
  return `\u0001${[port.root, ...port.path].join('.')}\u0002`;
}

/** Fills the holes of a text; what stays unknown becomes U+0000. */
export function fillHoles(text: string, fill: (place: string) => Constant | undefined): string {
  return text.replace(HOLE, (_, place: string) => String(fill(place) ?? '\u0000'));
}

/** A text as far as it is known here. */
export function knownText(text: string): string {
  return text.includes('\u0001') ? text.replace(HOLE, '\u0000') : text;
}

/** The text of a value when every part of it is known, such as the name of a field. */
export function wholeText(value: Value): string | undefined {
  const { constant } = value;
  // eslint-disable-next-line no-control-regex -- these characters are the marks of unknown parts
  return typeof constant === 'string' && !/[\u0000\u0001]/.test(constant) ? constant : undefined;
}

/** What is known of a value, apart from its content. */
interface Facts {
  readonly labels: readonly Label[];
  readonly typed: readonly Typed[];
  readonly ports: readonly Port[];
  readonly references: readonly Reference[];
  readonly constant?: Constant;
  /** A text in an export format, such as CSV. */
  readonly format?: ExportFormat;
  /** Nothing is known of it, so that its name may tell what it is. */
  readonly opaque?: boolean;
  /** The position of the at sign in an e-mail address, where a mask cuts it. */
  readonly position?: 'at-sign';
  /** One of the things that it may be stands in the code: the second part of `process.env.KEY ?? 'secret'`. */
  readonly written?: boolean;
  /** Input of a data subject: fields are personal by their names. */
  readonly input?: boolean;
}

/** An abstract value inside one evaluation; `objects` are keys of its heap. */
export interface Value extends Facts {
  readonly objects: readonly string[];
}

/**
 * A value outside any evaluation: a tree instead of references into a heap. A value that is the same in every frame is
 * its own shape, and has `objects`, none.
 */
export interface Shape extends Facts {
  readonly objects?: readonly string[];
  readonly fields?: ReadonlyMap<string, Shape>;
  readonly rest?: Shape;
}

/** The content of one heap object. */
export interface HeapObject {
  readonly fields: ReadonlyMap<string, Value>;
  /** Elements, and fields whose name is not known. */
  readonly rest?: Value;
}

/** Begins a segment of a port's path that takes fields away: `{ email, ...rest }` of a parameter. */
export const OMISSION = '\u0001';

/**
 * Nothing. All values are made of this one and have all its properties in the same order, whether they say anything or
 * not: the host reads objects of one layout several times faster than objects of many (a third of the time of a scan).
 */
export const EMPTY: Value = {
  labels: [],
  typed: [],
  ports: [],
  references: [],
  objects: [],
  constant: undefined,
  format: undefined,
  opaque: undefined,
  position: undefined,
  written: undefined,
  input: undefined,
};
export const OPAQUE: Value = { ...EMPTY, opaque: true };
export const EMPTY_OBJECT: HeapObject = { fields: new Map() };

/** More labels than this in one value are cut, the least sensitive origin last; far more than any message can say. */
const LABEL_BOUND = 40;
const TYPED_BOUND = 6;
const PORT_BOUND = 10;
const REFERENCE_BOUND = 12;

export function constantValue(constant: Constant | undefined): Value {
  return constant === undefined ? EMPTY : { ...EMPTY, constant };
}

export function referenceValue(reference: Reference): Value {
  return { ...EMPTY, references: [reference] };
}

/** True when a value can carry nothing personal and leads nowhere. */
export function isEmpty(value: Value): boolean {
  return (
    value.labels.length === 0 &&
    value.typed.length === 0 &&
    value.ports.length === 0 &&
    value.references.length === 0 &&
    value.objects.length === 0
  );
}

/** The union of what two values may be. */
export function join(a: Value, b: Value): Value {
  if (a === b || b === EMPTY) return withoutConstant(a, b);
  if (a === EMPTY) return withoutConstant(b, a);
  return joinFacts(a, b, joinKeys(a.objects, b.objects));
}

function joinKeys(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a === b || b.length === 0) return a;
  if (a.length === 0) return b;
  return b.every((key) => a.includes(key)) ? a : [...new Set([...a, ...b])];
}

/** The union of what is known of two values, with the objects that hold their content. */
export function joinFacts(a: Facts, b: Facts, objects: readonly string[]): Value {
  return {
    labels: joinBy(a.labels, b.labels, sameLabel, LABEL_BOUND),
    typed: joinBy(a.typed, b.typed, sameTyped, TYPED_BOUND),
    ports: joinBy(a.ports, b.ports, samePort, PORT_BOUND),
    references: joinReferences(a.references, b.references),
    objects,
    constant: a.constant === b.constant ? a.constant : undefined,
    format: a.format ?? b.format,
    opaque: a.opaque === true || b.opaque === true ? true : undefined,
    position: undefined,
    written: a.written === true || b.written === true ? true : undefined,
    input: a.input === true || b.input === true ? true : undefined,
  };
}

function withoutConstant(value: Value, other: Value): Value {
  if (value === other || value.constant === undefined) return value;
  return { ...value, constant: undefined };
}

export function joinAll(values: Iterable<Value>): Value {
  let joined: Value | undefined;
  for (const value of values) joined = joined === undefined ? value : join(joined, value);
  return joined ?? EMPTY;
}

/**
 * The union of what two objects may hold.
 *
 * @param untouched what a field holds in the one of them that has none of that name
 */
export function joinObjects(a: HeapObject, b: HeapObject, untouched?: (name: string) => Value): HeapObject {
  if (a === b) return a;
  const fields = new Map(a.fields);
  for (const [name, value] of b.fields) {
    const known = fields.get(name) ?? untouched?.(name);
    fields.set(name, known === undefined ? value : join(known, value));
  }
  if (untouched !== undefined)
    for (const [name, value] of a.fields)
      if (!b.fields.has(name)) fields.set(name, join(value, untouched(name)));
  const rest = a.rest === undefined ? b.rest : b.rest === undefined ? a.rest : join(a.rest, b.rest);
  return rest === undefined ? { fields } : { fields, rest };
}

/** Applies a change of treatment to everything that a value carries directly. */
export function treat<T extends Facts>(value: T, change: <X extends Treatment>(treatment: X) => X): T {
  if (value.labels.length === 0 && value.typed.length === 0 && value.ports.length === 0) return value;
  return {
    ...value,
    labels: value.labels.map(change),
    typed: value.typed.map(change),
    ports: value.ports.map(change),
  };
}

/** Raises the protection of a treatment; never lowers it. */
export function raise<T extends Treatment>(
  treatment: T,
  state: Protection,
  reason: string | undefined,
  at: Site,
  subject: string,
): T {
  if (isAtLeast(treatment.protection, state) && treatment.protection !== 'hashed-password') return treatment;
  const trail = step(treatment.trail, 'protect', at, subject, state);
  const { reason: _reason, ...rest } = treatment;
  return { ...rest, protection: state, trail, ...(reason === undefined ? {} : { reason }) } as T;
}

/** Takes protection away: decryption, decoding. */
export function reveal<T extends Treatment>(treatment: T, at: Site, subject: string): T {
  const revealed = {
    ...treatment,
    protection: 'plain' as const,
    trail: step(treatment.trail, 'protect', at, subject, 'plain'),
  };
  return 'revealed' in treatment ? { ...revealed, revealed: true } : revealed;
}

/** Lowers certainty: the data may or may not have come through. */
export function doubt<T extends Treatment>(treatment: T): T {
  return treatment.certainty === 'possible' ? treatment : { ...treatment, certainty: 'possible' };
}

/** A text that is the same for labels that say the same. */
export function labelKey(label: Label): string {
  const origin = label.trail?.origin;
  return `${label.category}|${label.protection}|${label.certainty}|${label.expression}|${origin?.file ?? ''}:${origin?.start ?? ''}|${label.pinned?.file ?? ''}:${label.pinned?.start ?? ''}|${label.declaredBy ?? ''}`;
}

function sameLabel(a: Label, b: Label): boolean {
  return (
    a.category === b.category &&
    a.expression === b.expression &&
    a.protection === b.protection &&
    a.certainty === b.certainty &&
    a.declaredBy === b.declaredBy &&
    sameSite(a.trail?.origin, b.trail?.origin) &&
    sameSite(a.pinned, b.pinned)
  );
}

function sameSite(a: Site | undefined, b: Site | undefined): boolean {
  return a === b || (a?.start === b?.start && a?.file === b?.file);
}

export function portKey(port: Port): string {
  return `${port.root}.${port.path.join('.')}|${port.protection}|${port.certainty}|${port.revealed}|${port.made}`;
}

function samePort(a: Port, b: Port): boolean {
  return (
    a.root === b.root &&
    a.made === b.made &&
    a.protection === b.protection &&
    a.certainty === b.certainty &&
    a.revealed === b.revealed &&
    (a.path === b.path ||
      (a.path.length === b.path.length && a.path.every((name, index) => name === b.path[index])))
  );
}

const typeIds = new WeakMap<Type, number>();
let nextTypeId = 1;

export function typedKey(typed: Typed): string {
  let id = typeIds.get(typed.type);
  if (id === undefined) typeIds.set(typed.type, (id = nextTypeId++));
  const origin = typed.trail?.origin;
  return `${id}|${typed.declaredBy ?? ''}|${typed.expression}|${typed.protection}|${typed.certainty}|${origin?.file ?? ''}:${origin?.start ?? ''}`;
}

function sameTyped(a: Typed, b: Typed): boolean {
  return (
    a.type === b.type &&
    a.expression === b.expression &&
    a.declaredBy === b.declaredBy &&
    a.protection === b.protection &&
    a.certainty === b.certainty &&
    sameSite(a.trail?.origin, b.trail?.origin)
  );
}

/** What is made of a place carries its data, but has none of its fields. */
export function madeOf(port: Port): Port {
  if (port.made) return port;
  let made = madePorts.get(port);
  if (made === undefined) madePorts.set(port, (made = { ...port, made: true }));
  return made;
}

const madePorts = new WeakMap<Port, Port>();

/** A value with each thing that it carries once, however often it was found. */
export function distinct(value: Value): Value {
  return {
    ...value,
    labels: distinctBy(value.labels, sameLabel, LABEL_BOUND),
    ports: distinctBy(value.ports, samePort, PORT_BOUND),
  };
}

function distinctBy<T extends Treatment>(
  items: readonly T[],
  same: (a: T, b: T) => boolean,
  bound: number,
): readonly T[] {
  const [first] = items;
  return first === undefined || items.length === 1 ? items : joinBy([first], items, same, bound);
}

/** Joins two lists, keeping the shorter trail of equals; the order is that of first appearance. */
function joinBy<T extends Treatment>(
  a: readonly T[],
  b: readonly T[],
  same: (a: T, b: T) => boolean,
  bound: number,
): readonly T[] {
  if (a === b || b.length === 0) return a;
  if (a.length === 0) return b;
  let joined: T[] | undefined;
  for (const item of b) {
    const list: readonly T[] = joined ?? a;
    // Lists are short, and most items differ in what is compared first: that is faster than any index.
    const position = list.findIndex((known) => known === item || same(known, item));
    const known = list[position];
    if (known === undefined) {
      if (list.length < bound) (joined ??= [...a]).push(item);
    } else if ((known.trail?.length ?? 0) > (item.trail?.length ?? 0)) (joined ??= [...a])[position] = item;
  }
  return joined ?? a;
}

function joinReferences(a: readonly Reference[], b: readonly Reference[]): readonly Reference[] {
  if (a === b || b.length === 0) return a;
  if (a.length === 0) return b;
  let joined: Reference[] | undefined;
  for (const reference of b) {
    const list: readonly Reference[] = joined ?? a;
    if (list.length < REFERENCE_BOUND && !list.some((known) => sameReference(known, reference)))
      (joined ??= [...a]).push(reference);
  }
  return joined ?? a;
}

function sameReference(a: Reference, b: Reference): boolean {
  if (a === b) return true;
  switch (a.kind) {
    case 'function':
      return (
        b.kind === 'function' &&
        a.function === b.function &&
        a.receiver === b.receiver &&
        a.environment === b.environment &&
        a.promised === b.promised
      );
    case 'class':
    case 'instance':
      return b.kind === a.kind && a.class === b.class;
    case 'module':
      return b.kind === 'module' && a.file === b.file;
    case 'external':
      return (
        b.kind === 'external' && a.package === b.package && a.path === b.path && a.instance === b.instance
      );
    case 'schema':
    case 'table':
      return b.kind === a.kind && a.type === b.type;
    case 'column':
      return b.kind === 'column' && a.property === b.property;
    case 'setter':
      return (
        b.kind === 'setter' &&
        a.object === b.object &&
        a.argument === b.argument &&
        a.all === b.all &&
        a.rejects === b.rejects
      );
  }
}
