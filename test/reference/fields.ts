import { notCovered } from './core.js';
import { primitiveKind, type ProgramFunction, type Type } from './front-end.js';
import { classOf, getterOf, methodsOfType, staticMember } from './classes.js';
import { invoke } from './invoke.js';
import { externalMember } from './external.js';
import { OLDER, rootOf, type Declared, type Machine } from './machine.js';
import { entityValue } from './modules.js';
import { isStructured, isUnmodelled, dataOf, spoken, structured } from './names.js';
import {
  callableValue,
  EMPTY,
  isTold,
  join,
  joinAll,
  mapData,
  objectValue,
  things,
  UNKNOWN_VALUE,
  type Activation,
  type Callable,
  type Datum,
  type HeapObject,
  type Value,
} from './values.js';

/** Properties that say something about data without carrying it. */
const MEASURES = /^(length|size|byteLength|constructor|prototype)$/;

/** Keys of declared objects longer than this stand for all that lies below. */
const LONGEST_KEY = 12;

const RECORD_DEPTH = 6;
const TYPE_DEPTH = 3;

/** How a field is read. */
export interface Reading {
  /** The name of what holds it, as context for a name that has to speak for itself. */
  readonly owner: string;
  /** A function is looked for, no data: names tell nothing then. */
  readonly callee?: boolean;
  readonly range: { readonly start: number };
}

/** What was kept by other calls than those under way is known to the call that has found it. */
export function foundBy(value: Value, finder: Activation): Value {
  const isForeign = (born: Activation): boolean => rootOf(born) !== rootOf(finder);
  const known = mapData(value, (datum) => (isForeign(datum.born) ? { ...datum, born: finder } : datum));
  return {
    ...known,
    callables: value.callables.map((callable) =>
      callable.kind === 'function' && isForeign(callable.known) ? { ...callable, known: finder } : callable,
    ),
    ...(value.objects.length === 0 ? {} : { via: value.via ?? finder }),
  };
}

function seenThrough(value: Value, { via }: Value): Value {
  return via === undefined ? value : foundBy(value, via);
}

/** Reads a field of everything that a value may be. */
export function readField(m: Machine, value: Value, name: string, reading: Reading): Value {
  if (MEASURES.test(name) && value.callables.length === 0 && reading.callee !== true) return EMPTY;
  const found: Value[] = [];
  for (const key of value.objects) found.push(...fieldsOfObject(m, key, name, value, reading));
  if (value.data.length > 0 && things(value).length === 0) {
    if (/^\d+$/.test(name)) notCovered('a character of a text');
    found.push({ ...EMPTY, data: value.data });
  }
  for (const callable of value.callables) found.push(...memberOf(m, value, callable, name, reading));
  let result = seenThrough(joinAll(found), value);
  if (value.input === true) result = { ...result, input: true };
  const isWritten = value.objects.some((key) => m.objectAt(key).fields.has(name));
  if ((value.unknown === true || value.input === true) && reading.callee !== true && !isWritten)
    return nameField(m, result, name, reading);
  return result;
}

/** The field of something of which nothing is known is what it is called. */
function nameField(m: Machine, field: Value, name: string, { owner }: Reading): Value {
  if (things(field).length > 0 || !field.callables.every((one) => isUnmodelled(m, one))) return field;
  if (field.data.some(({ certainty }) => certainty === 'certain')) return field;
  if (name === 'value') notCovered('the value of something unknown');
  const said = join({ ...field, data: [], unknown: true }, spoken(m, name, owner));
  return said.data.length > 0 || field.data.length === 0 ? said : field;
}

function fieldsOfObject(m: Machine, key: string, name: string, holder: Value, reading: Reading): Value[] {
  const object = m.objectAt(key);
  const own = object.fields.get(name);
  if (own !== undefined) return [toldByType(m, key, name, own)];
  const found: Value[] = [];
  const instance = classOf(m, key);
  if (instance !== undefined) {
    const getter = getterOf(m, instance, name);
    if (getter !== undefined && reading.callee !== true)
      return [invoke(m, methodValue(m, key, getter, holder), [], { range: reading.range, name })];
  }
  const methods = methodsOfObject(m, key, name);
  if (methods.length > 0) return methods.map((method) => callableValue(methodValue(m, key, method, holder)));
  // The elements of a list are not its methods.
  const isList = object.kind === 'list' || object.kind === 'map';
  if (object.rest !== undefined && !(isList && reading.callee === true)) found.push(object.rest);
  const declared = fallbackField(m, key, name);
  if (declared !== undefined) found.push(declared);
  return found;
}

/** Something unknown in a field is what the declared type of its object says. */
function toldByType(m: Machine, key: string, name: string, field: Value): Value {
  if (field.unknown !== true || isTold(field) || field.callables.length > 0) return field;
  const declared = fallbackField(m, key, name);
  return declared !== undefined && isTold(declared) ? declared : field;
}

function methodsOfObject(m: Machine, key: string, name: string): readonly ProgramFunction[] {
  const declared = m.declared.get(key);
  return declared === undefined ? [] : methodsOfType(m, declared.type, name);
}

/** A method is known where its object is. */
function methodValue(
  m: Machine,
  key: string,
  target: ProgramFunction,
  receiver: Value,
): Extract<Callable, { kind: 'function' }> {
  const born = m.declared.get(key)?.born ?? m.activation;
  const known = receiver.via !== undefined && rootOf(born) !== rootOf(m.activation) ? receiver.via : born;
  return {
    kind: 'function',
    target,
    scope: m.moduleScope(target.file),
    home: m.activation,
    known,
    receiver: {
      ...instanceBehind(m, key, target, born),
      ...(receiver.via === undefined ? {} : { via: receiver.via }),
    },
  };
}

/** A method that is found through an abstraction runs on some instance of its class. */
function instanceBehind(m: Machine, key: string, { file, facts }: ProgramFunction, born: Activation): Value {
  const entry = facts.class === undefined ? undefined : file.facts.classes[facts.class];
  if (entry === undefined || classOf(m, key) !== undefined) return objectValue(key);
  return m.declare(`${key} as ${file.index}:${entry.index}`, m.world.types.classType(file, entry), born);
}

/** What the declared type of an object says of a field that nobody has written. */
export function fallbackField(m: Machine, key: string, name: string): Value | undefined {
  const declared = m.declared.get(key);
  if (declared === undefined || declared.without.has(name)) return undefined;
  const { types } = m.world;
  const property = types.property(declared.type, name);
  if (property !== undefined) return propertyOf(m, key, declared, property);
  const element = types.element(declared.type);
  const isRecord = declared.type.kind === 'collection' && declared.type.of === 'record';
  return element !== undefined && (isRecord || /^\d+$/.test(name)) ? elementOf(m, key, declared) : undefined;
}

interface Property {
  readonly name: string;
  readonly type: () => Type;
  readonly owner: string;
  readonly personal?: string;
}

function propertyOf(m: Machine, key: string, { born }: Declared, property: Property): Value {
  const type = property.type();
  if (property.personal !== undefined) return dataOf(property.personal, 'certain', born);
  if (isStructured(type)) return structured(m, type, childKey(key, property.name), born);
  const meant = m.world.knowledge.classify(property.name, {
    owner: property.owner,
    primitive: primitiveKind(type),
  });
  return meant === undefined ? UNKNOWN_VALUE : dataOf(meant.category, meant.certainty, born);
}

function childKey(key: string, name: string): string {
  return key.split('.').length > LONGEST_KEY ? key : `${key}.${name}`;
}

/** One of the elements of a declared collection. */
function elementOf(m: Machine, key: string, { type, born }: Declared): Value {
  const element = m.world.types.element(type);
  if (element === undefined) return EMPTY;
  return isStructured(element) ? structured(m, element, childKey(key, '*'), born) : UNKNOWN_VALUE;
}

/** The elements of a collection, or the values of all fields of an object. */
export function elementsOf(m: Machine, value: Value): Value {
  const found: Value[] = [];
  for (const key of value.objects) {
    const { fields, rest } = m.objectAt(key);
    found.push(...fields.values());
    if (rest !== undefined) found.push(rest);
    const declared = m.declared.get(key);
    if (declared === undefined) continue;
    if (m.world.types.element(declared.type) !== undefined) found.push(elementOf(m, key, declared));
    else found.push(...declaredFields(m, key).map(([, field]) => field));
  }
  if (value.data.length > 0) found.push({ ...EMPTY, data: value.data });
  const elements = seenThrough(joinAll(found), value);
  if (value.input === true) return { ...elements, input: true, unknown: true };
  return value.unknown === true ? { ...elements, unknown: true } : elements;
}

/** The fields that the type of an object declares, without those that were written. */
export function declaredFields(m: Machine, key: string): [string, Value][] {
  const declared = m.declared.get(key);
  if (declared === undefined) return [];
  const { fields } = m.objectAt(key);
  return m.world.types
    .properties(declared.type)
    .filter(({ name }) => !fields.has(name) && !declared.without.has(name))
    .map((property) => [property.name, propertyOf(m, key, declared, property)]);
}

function memberOf(m: Machine, holder: Value, callable: Callable, name: string, reading: Reading): Value[] {
  switch (callable.kind) {
    case 'external':
      return externalMember(m, callable, name, reading);
    case 'module': {
      const entity = m.world.program.resolveExport(callable.file, name);
      return entity === undefined ? [] : [entityValue(m, entity)];
    }
    case 'class':
      return [staticMember(m, callable, name, reading)];
    default:
      return [];
  }
}

/** Writes a field of everything that a value may be; exactly one possible object is overwritten. */
export function writeField(m: Machine, target: Value, name: string, value: Value): void {
  for (const key of target.objects) {
    const object = m.objectAt(key);
    const known = object.fields.get(name) ?? fallbackField(m, key, name);
    const isOne = target.objects.length === 1 && !key.endsWith(OLDER);
    const written = isOne || known === undefined ? value : join(known, value);
    m.state.heap.set(key, { ...object, fields: new Map([...object.fields, [name, written]]) });
  }
}

/** Adds an element, or a field whose name is not known, to everything that a value may be. */
export function writeElement(m: Machine, target: Value, value: Value): void {
  for (const key of target.objects) {
    const object = m.objectAt(key);
    m.state.heap.set(key, {
      ...object,
      rest: object.rest === undefined ? value : join(object.rest, value),
    });
  }
}

/** A datum inside a value, with the fields that lead to it and the format of the text that it is in. */
export interface Collected {
  readonly datum: Datum;
  readonly path: readonly string[];
  readonly format?: Value['format'];
}

/** All personal data in a value, through its objects and what their types declare. */
export function collect(m: Machine, value: Value): Collected[] {
  const collected: Collected[] = [];
  const seen = new Set<string>();
  const visit = (
    current: Value,
    path: readonly string[],
    depth: number,
    typeDepth: number,
    around: Value['format'],
  ): void => {
    const format = current.format ?? around;
    for (const datum of current.data)
      collected.push({ datum, path, ...(format === undefined ? {} : { format }) });
    if (depth === 0) return;
    for (const key of current.objects) {
      if (seen.has(key)) continue;
      seen.add(key);
      const { fields, rest }: HeapObject = m.objectAt(key);
      const through = (inner: Value): Value => seenThrough(inner, current);
      for (const [name, field] of fields)
        visit(through(field), [...path, name], depth - 1, TYPE_DEPTH, format);
      if (rest !== undefined) visit(through(rest), [...path, '*'], depth - 1, TYPE_DEPTH, format);
      const declared = m.declared.get(key);
      if (declared === undefined || typeDepth === 0) continue;
      const element = m.world.types.element(declared.type);
      if (element !== undefined && isStructured(element))
        visit(through(elementOf(m, key, declared)), [...path, '*'], depth - 1, typeDepth, format);
      // `Patient | Patient[]` is one patient as well as many.
      if (element === undefined || declared.type.kind === 'union')
        for (const [name, field] of declaredFields(m, key))
          visit(through(field), [...path, name], depth - 1, typeDepth - 1, format);
    }
  };
  visit(value, [], RECORD_DEPTH, TYPE_DEPTH, undefined);
  return collected;
}

/** The value as one piece, such as a text made of it: all it carries, no structure. */
export function flatten(m: Machine, value: Value): Value {
  const data = collect(m, value).map(({ datum }) => datum);
  return {
    ...mapData({ ...EMPTY, data }, (datum) => datum),
    ...(value.unknown === true ? { unknown: true } : {}),
    ...(value.input === true ? { input: true } : {}),
    ...(value.format === undefined ? {} : { format: value.format }),
  };
}

export function isText(value: Value): boolean {
  return things(value).length === 0;
}
