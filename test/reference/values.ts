import {
  isAtLeast,
  type CategoryKey,
  type Certainty,
  type ExportFormat,
  type Protection,
} from '@tomograph/rules';
import type { ClassFacts, LinkedFile, ProgramFunction, Type } from './front-end.js';

/** A place in the code. */
export interface Site {
  readonly file: number;
  readonly start: number;
}

/** One running call of a function that the product reports for by itself; the module counts as one. */
export interface Activation {
  readonly id: string;
  readonly unit: ProgramFunction;
  /** Who called it, or nobody for the function that the interpretation began with … */
  readonly parent: Activation | undefined;
  /** … and where in the caller. */
  readonly site: Site | undefined;
  readonly root: Activation | undefined;
}

/** The variables of one call of a function, inside those of the function that it is written in. */
export interface Scope {
  readonly id: string;
  readonly file: LinkedFile;
  readonly function: number;
  readonly parent: Scope | undefined;
}

/** Personal data of one category. */
export interface Datum {
  readonly category: CategoryKey;
  readonly protection: Protection;
  readonly certainty: Certainty;
  readonly reason?: string;
  /** The call that knew it first. */
  readonly born: Activation;
}

/** Something that can be called or looked into, other than an object. */
export type Callable =
  | {
      readonly kind: 'function';
      readonly target: ProgramFunction;
      readonly scope: Scope | undefined;
      /** The call that made it, … */
      readonly home: Activation;
      /** … and the call that knew that it is this function. */
      readonly known: Activation;
      readonly receiver: Value | undefined;
    }
  | { readonly kind: 'class'; readonly file: LinkedFile; readonly class: ClassFacts }
  | { readonly kind: 'module'; readonly file: LinkedFile }
  | {
      readonly kind: 'external';
      readonly package: string;
      readonly path: string;
      readonly instance: boolean;
      /** Where it was created, and with what. */
      readonly made: string;
      readonly init: readonly Value[];
      readonly typeArguments?: readonly Type[];
    }
  /** A function of which only the type is known. */
  | { readonly kind: 'declared'; readonly type: Extract<Type, { kind: 'function' }>; readonly key: string }
  /** The function that settles a promise. */
  | { readonly kind: 'resolver'; readonly cell: string };

/** A constant of the code; parts of a text that are not known are U+0000. */
export type Constant = string | number | boolean | null;

/** What an expression may be. */
export interface Value {
  readonly data: readonly Datum[];
  /** Keys of objects on the heap. */
  readonly objects: readonly string[];
  readonly callables: readonly Callable[];
  readonly constant?: Constant;
  /** Nothing is known of it, so that names tell what it is. */
  readonly unknown?: boolean;
  /** Input of a data subject, whose fields are told by their names. */
  readonly input?: boolean;
  /** One of the things that it may be stands in the code. */
  readonly written?: boolean;
  readonly format?: ExportFormat;
  /** It was found in a variable of a module: what is in it is known to the call that looked there. */
  readonly via?: Activation;
}

export type ObjectKind = 'record' | 'list' | 'map' | 'error' | 'instance' | 'made';

/** The content of one object of the heap. */
export interface HeapObject {
  readonly kind: ObjectKind;
  readonly fields: ReadonlyMap<string, Value>;
  /** Elements, and fields whose name is not known. */
  readonly rest?: Value;
  /** The keys of a map. */
  readonly keys?: Value;
}

export const EMPTY: Value = { data: [], objects: [], callables: [] };
export const UNKNOWN_VALUE: Value = { ...EMPTY, unknown: true };

export function constantValue(constant: Constant | undefined): Value {
  return constant === undefined ? EMPTY : { ...EMPTY, constant };
}

export function callableValue(callable: Callable): Value {
  return { ...EMPTY, callables: [callable] };
}

export function objectValue(key: string): Value {
  return { ...EMPTY, objects: [key] };
}

function datumKey(datum: Datum): string {
  return [datum.category, datum.protection, datum.certainty, datum.reason ?? '', datum.born.id].join('|');
}

function callableKey(callable: Callable): string {
  switch (callable.kind) {
    case 'function': {
      const { target, scope, receiver, home, known } = callable;
      const bound = receiver?.objects.join(',') ?? '';
      return `${target.file.index}:${target.facts.index}|${scope?.id ?? ''}|${bound}|${home.id}|${known.id}`;
    }
    case 'class':
      return `class ${callable.file.index}:${callable.class.index}`;
    case 'module':
      return `module ${callable.file.index}`;
    case 'external':
      return `${callable.package}|${callable.path}|${callable.instance}|${callable.made}`;
    case 'declared':
      return `declared ${callable.key}`;
    case 'resolver':
      return `resolver ${callable.cell}`;
  }
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** The union of what two values may be. */
export function join(a: Value, b: Value): Value {
  if (a === b) return a;
  const format = a.format ?? b.format;
  const via = a.via ?? b.via;
  return {
    data: distinct([...a.data, ...b.data], datumKey),
    objects: [...new Set([...a.objects, ...b.objects])],
    callables: distinct([...a.callables, ...b.callables], callableKey),
    ...(a.constant !== undefined && a.constant === b.constant ? { constant: a.constant } : {}),
    ...(a.unknown === true || b.unknown === true ? { unknown: true } : {}),
    ...(a.input === true || b.input === true ? { input: true } : {}),
    ...(a.written === true || b.written === true ? { written: true } : {}),
    ...(format === undefined ? {} : { format }),
    ...(via === undefined ? {} : { via }),
  };
}

export function joinAll(values: readonly Value[]): Value {
  const [first, ...others] = values;
  return first === undefined ? EMPTY : others.reduce(join, first);
}

export function mapData(value: Value, change: (datum: Datum) => Datum): Value {
  return { ...value, data: distinct(value.data.map(change), datumKey) };
}

/** Raises the protection of a datum; never lowers it. */
export function raise(datum: Datum, state: Protection, reason: string | undefined): Datum {
  if (isAtLeast(datum.protection, state) && datum.protection !== 'hashed-password') return datum;
  const { reason: _reason, ...rest } = datum;
  return { ...rest, protection: state, ...(reason === undefined ? {} : { reason }) };
}

/** What has come through something unknown may or may not be there. */
export function doubted(value: Value): Value {
  return mapData(value, (datum) => ({ ...datum, certainty: 'possible' }));
}

/** The text of a value when all of it is known. */
export function wholeText({ constant }: Value): string | undefined {
  return typeof constant === 'string' && !constant.includes('\u0000') ? constant : undefined;
}

export function isTold(value: Value): boolean {
  return value.data.length > 0 || things(value).length > 0;
}

/** Ends the keys of what a caller passes of which nothing is known but that it may be written to. */
export const PLACE = '?';

/** The objects that a value may be, without those of which nothing is known. */
export function things({ objects }: Value): readonly string[] {
  return objects.filter((key) => !key.endsWith(PLACE));
}
