import type { Frame } from './frame.js';
import { isHeldAsRecord } from '../../knowledge/classify.js';
import { isBuiltinMethod } from './builtins/methods.js';
import { lastStep } from '../values/trails.js';
import { isHolder } from '../../types/type-arguments.js';
import type { Type } from '../../types/types.js';
import {
  doubt,
  EMPTY,
  isEmpty,
  joinAll,
  OMISSION,
  OPAQUE,
  raise,
  referenceValue,
  type Label,
  type Port,
  type Reference,
  type Site,
  type Typed,
  type Value,
} from '../values/values.js';
import { callUnit, type CallSite } from './calls.js';
import { isInternal } from './iteration.js';
import { PATH_BOUND, portObject } from './places.js';
import { isUnmodelled, nameField } from './naming.js';
import { memberOfExternalType, externalMember, inheritedMember } from './library-members.js';
import { propertyValue, isStructured } from './declared-values.js';

/** Properties that say something about data without carrying it. */
const MEASURES: ReadonlySet<string> = new Set(['length', 'size', 'byteLength', 'constructor', 'prototype']);

/** Where an instance of a Sequelize model keeps its attributes (https://sequelize.org/api/v6/class/src/model.js~model). */
const RECORD_ITSELF = 'dataValues';

/** What is awaited here is a promise to the code: its methods are those of the promise. */
const PROMISE_METHODS = /^(then|catch|finally)$/;

/** A place for what has none. */
const NOWHERE: Site = { file: 0, start: 0, end: 0 };

/** How a field is read: for what, and under which name its holder goes in the code. */
export interface Reading {
  readonly site: Site;
  /** The text of the object expression, as context for a name that has to speak for itself. */
  readonly owner: string;
  /** A function is looked for, no data: names tell nothing then. */
  readonly callee?: boolean;
}

/** Reads a field of everything that a value may be. */
export function readField(frame: Frame, value: Value, name: string, reading: Reading): Value {
  if (MEASURES.has(name) && value.references.length === 0) return EMPTY;
  const found: Value[] = [];
  let fieldConstant: Value['constant'];
  let untyped = value.opaque === true || value.input === true;
  // The functions in a list are its elements, not its methods.
  const isMethod = reading.callee === true && isBuiltinMethod(name);
  for (const key of value.objects) {
    const object = frame.objectAt(key);
    const field = object.fields.get(name) ?? (isMethod ? undefined : object.rest);
    if (field !== undefined) found.push(field);
  }
  for (const port of value.ports) {
    if (port.made) {
      found.push({ ...EMPTY, ports: [port] });
      continue;
    }
    const written = frame.state.heap.get(portObject(port));
    const own = written?.fields.get(name);
    if (own !== undefined) {
      found.push(own);
      continue;
    }
    if (written?.rest !== undefined && !isMethod) found.push(written.rest);
    if (isTakenAway(port, name)) continue;
    const path = port.path.length >= PATH_BOUND ? port.path : [...port.path, name];
    found.push({ ...EMPTY, ports: [{ ...port, path }] });
    if (value.typed.length === 0) untyped = true;
  }
  for (const typed of value.typed) {
    if (isOverwritten(frame, typed, name)) continue;
    const computed = accessed(frame, typed, name, reading);
    if (computed !== undefined) {
      found.push(computed);
      continue;
    }
    const property = frame.solver.types.property(typed.type, name);
    if (property === undefined) {
      if (typed.type.kind === 'external')
        found.push(...memberOfExternalType(frame, typed, typed.type, name, reading));
      else if (typed.type.kind === 'class' && !PROMISE_METHODS.test(name))
        found.push(
          name === RECORD_ITSELF
            ? { ...EMPTY, typed: [typed] }
            : inheritedMember(frame, typed.type, name, reading),
        );
      else if (isElementOf(frame, typed.type, name, reading))
        found.push(elementsOf(frame, { ...EMPTY, typed: [typed] }));
      continue;
    }
    const field =
      typed.type.kind === 'class'
        ? frame.solver.classes.field(frame, typed.type.file, typed.type.class, name)
        : EMPTY;
    fieldConstant ??= field.constant;
    found.push(field);
    // An instance that the class has made itself says more than its type: how it was configured.
    const isMade = field.references.some(
      (reference) => reference.kind === 'external' && !isUnmodelled(frame, reference),
    );
    if (!isMade) found.push(propertyValue(frame, typed, property, reading));
  }
  // A text that holds data is still that data when it is taken apart.
  if (value.labels.length > 0 && value.objects.length === 0) {
    const whole: Value = { ...EMPTY, labels: partsOf(value, name, reading) };
    // One character of a text is a mask of it.
    found.push(/^\d+$/.test(name) ? characterOf(whole, reading.site, `[${name}]`) : whole);
  }
  const isKept = reading.callee !== true && value.objects.some((key) => frame.objectAt(key).fields.has(name));
  for (const reference of value.references) {
    const members = memberOfReference(frame, value, reference, name, reading);
    // What was put into an instance of a library is there; that it may be a member, too, says no more.
    const isBare = reference.kind === 'external' && reference.instance;
    found.push(
      ...(isKept && isBare ? members.filter((member) => !isEmpty({ ...member, references: [] })) : members),
    );
  }
  let result = joinAll(found);
  // What a field of a class is initialised with and never given otherwise, `baseUrl` say, holds for all instances.
  if (fieldConstant !== undefined && result.constant === undefined)
    result = { ...result, constant: fieldConstant };
  if (value.input === true && result.input !== true) result = { ...result, input: true };
  if (name === 'value' && result.opaque === true && value.references.length > 0) untyped = true;
  if (untyped && reading.callee !== true) return nameField(frame, result, name, reading);
  return result;
}

/** What a getter of a declared instance returns; undefined where there is none, or where it tells nothing. */
function accessed(frame: Frame, typed: Typed, name: string, { site }: Reading): Value | undefined {
  if (typed.type.kind !== 'class') return undefined;
  const getter = frame.solver.classes.methodOf(typed.type.file, typed.type.class, name);
  if (getter?.facts.kind !== 'getter' || getter.facts.body.length === 0 || frame.getters.has(getter))
    return undefined;
  frame.getters.add(getter);
  const call: CallSite = { site, construct: false, name, typeArguments: [] };
  const read = callUnit(frame, getter, { ...EMPTY, typed: [typed] }, [], call);
  frame.getters.delete(getter);
  return read.opaque === true && isEmpty(read) ? undefined : read;
}

/**
 * The labels of a field of what is labelled. Who reads `emails.threadId` of something that nothing but its name calls an
 * e-mail address tells that it is a record, perhaps a message; the whole may have been the data, a field only may be.
 */
function partsOf(value: Value, name: string, reading: Reading): readonly Label[] {
  if (value.opaque !== true || reading.callee === true || TEXT_PART.test(name) || isHolder(name))
    return value.labels;
  return value.labels.map((label) =>
    label.trail?.kind === 'source' && !isHeldAsRecord(label.category) ? doubt(label) : label,
  );
}

/** Elements of a text or a list, and where records keep the text that they are named after (`emailAddress.address`). */
const TEXT_PART = /^(\d+|address|email|mail|number|text|user|username|plain)$/;

/** One character of a text is a mask of it; one element of what is called a list is no part of a text. */
export function characterOf(text: Value, site: Site, subject: string): Value {
  return {
    ...text,
    labels: text.labels.map((label) =>
      LIST_NAME.test(label.expression) ? label : raise(label, 'masked', undefined, site, subject),
    ),
  };
}

const LIST_NAME = /([^su]s|List|Array)$/;

/** True for a field that was left out of a symbolic place: `{ email, ...rest }`, `{ ...contact, email: '' }`. */
function isTakenAway({ path }: Port, name: string): boolean {
  const last = path.at(-1);
  return last?.startsWith(OMISSION) === true && last.slice(1).split(OMISSION).includes(name);
}

/** What a declared type promises of a field of a symbolic place counts no more once the field was written. */
export function isOverwritten(frame: Frame, typed: Typed, name: string): boolean {
  return (
    typed.declaredBy !== undefined && frame.state.heap.get(`@${typed.declaredBy}`)?.fields.has(name) === true
  );
}

/** `list[0]` and `recordByKey.key` are elements of what their type declares; `map.get` is a method. */
function isElementOf(frame: Frame, type: Type, name: string, reading: Reading): boolean {
  if (/^\d+$/.test(name)) return frame.solver.types.element(type) !== undefined;
  const members = type.kind === 'union' ? type.types : [type];
  return (
    reading.callee !== true &&
    members.some((member) => member.kind === 'collection' && member.of === 'record')
  );
}

/** The elements of a collection, or the values of all fields of an object. */
export function elementsOf(frame: Frame, value: Value): Value {
  const found: Value[] = [];
  for (const key of value.objects) {
    const object = frame.objectAt(key);
    for (const [name, field] of object.fields) if (!isInternal(name)) found.push(field);
    if (object.rest !== undefined) found.push(object.rest);
  }
  for (const port of value.ports) {
    if (port.made) {
      found.push({ ...EMPTY, ports: [port] });
      continue;
    }
    const written = frame.state.heap.get(portObject(port));
    if (written?.rest !== undefined) found.push(written.rest);
    const path = port.path.length >= PATH_BOUND ? port.path : [...port.path, '*'];
    found.push({ ...EMPTY, ports: [{ ...port, path }] });
  }
  for (const typed of value.typed) {
    const element = frame.solver.types.element(typed.type);
    if (element === undefined)
      found.push(
        ...frame.solver.types
          .properties(typed.type)
          .map((property) =>
            propertyValue(frame, typed, property, { site: lastStep(typed.trail)?.site ?? NOWHERE }),
          ),
      );
    else if (!isStructured(frame, element)) found.push(OPAQUE);
    else {
      const declared = typed.declaredBy === undefined ? {} : { declaredBy: `${typed.declaredBy}.*` };
      found.push({
        ...EMPTY,
        typed: [{ ...typed, ...declared, type: element, expression: singular(frame, typed, element) }],
      });
    }
  }
  if (value.labels.length > 0) found.push({ ...EMPTY, labels: value.labels });
  const elements = joinAll(found);
  if (value.input === true) return { ...elements, input: true, opaque: true };
  return value.opaque === true ? { ...elements, opaque: true } : elements;
}

/** The elements of a list that is known from the first to the last; undefined for any other. */
export function fixedElements(frame: Frame, list: Value): readonly Value[] | undefined {
  const [key] = list.objects;
  if (key === undefined || list.objects.length > 1 || list.ports.length + list.typed.length > 0)
    return undefined;
  const { fields, rest } = frame.objectAt(key);
  if (rest !== undefined || fields.size === 0) return undefined;
  return [...fields.keys()].every((name, index) => name === String(index)) ? [...fields.values()] : undefined;
}

function singular(frame: Frame, typed: Typed, element: Type): string {
  const name = frame.solver.types.nameOf(element);
  return name === '' ? typed.expression : name.charAt(0).toLowerCase() + name.slice(1);
}

function memberOfReference(
  frame: Frame,
  holder: Value,
  reference: Reference,
  name: string,
  reading: Reading,
): Value[] {
  switch (reference.kind) {
    case 'external':
      return externalMember(frame, reference, name, reading);
    case 'module': {
      const entity = frame.solver.program.resolveExport(reference.file, name);
      return entity === undefined ? [] : [frame.solver.modules.valueOf(frame, entity)];
    }
    case 'instance':
    case 'class':
      // `Base.prototype.print.call(this)`: the methods of its instances.
      if (name === 'prototype' && reference.kind === 'class')
        return [referenceValue({ ...reference, kind: 'instance' })];
      return frame.solver.classes.memberOf(frame, holder, reference, name, reading);
    case 'table': {
      const property = frame.solver.types.property(reference.type, name);
      return property === undefined ? [] : [referenceValue({ kind: 'column', property })];
    }
    default:
      return [];
  }
}

/** Everything that came through something unknown is only possible. */
export function doubted(value: Value): Value {
  return {
    ...value,
    labels: value.labels.map(doubt),
    typed: value.typed.map(doubt),
    ports: value.ports.map(doubt),
  };
}
