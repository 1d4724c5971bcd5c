import type { Expression } from '../../facts/ir.js';
import type { Frame } from './frame.js';
import type { LibraryIndex } from '../../knowledge/index.js';
import { carriedField, isCarrier } from './carriers.js';
import { bind } from '../../types/scopes.js';
import { lastStep } from '../values/trails.js';
import { primitiveKind, type Property, type Type, UNKNOWN } from '../../types/types.js';
import { augmentedProperty } from './augmentations.js';
import { heldByUnknown, isHolder, isTypeNotation, typeOfNotation } from '../../types/type-arguments.js';
import {
  doubt,
  EMPTY,
  EMPTY_OBJECT,
  join,
  joinAll,
  OMISSION,
  OPAQUE,
  raise,
  referenceValue,
  step,
  type Port,
  type Reference,
  type Site,
  type Typed,
  type Value,
} from '../values/values.js';

/** Properties that say something about data without carrying it. */
const MEASURES: ReadonlySet<string> = new Set(['length', 'size', 'byteLength', 'constructor', 'prototype']);

/** Where an instance of a Sequelize model keeps its attributes (https://sequelize.org/api/v6/class/src/model.js~model). */
const RECORD_ITSELF = 'dataValues';

/** What is awaited here is a promise to the code: its methods are those of the promise. */
const PROMISE_METHODS = /^(then|catch|finally)$/;

/** Paths into a parameter longer than this are cut; the value then stands for all below it. */
const PATH_BOUND = 6;

/** The heap key that holds what was written to a place of the caller. */
export function portObject(port: Port): string {
  return port.path.length === 0 ? `@${port.root}` : `@${port.root}.${port.path.join('.')}`;
}

/** The heap keys of everything that a value may be: objects of this evaluation and places of the caller. */
export function placesOf(value: Value): readonly string[] {
  if (value.ports.length === 0) return value.objects;
  return [...value.objects, ...value.ports.filter((port) => !port.made).map(portObject)];
}

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
  for (const key of value.objects) {
    const object = frame.objectAt(key);
    const field = object.fields.get(name) ?? object.rest;
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
    if (written?.rest !== undefined) found.push(written.rest);
    if (isTakenAway(port, name)) continue;
    const path = port.path.length >= PATH_BOUND ? port.path : [...port.path, name];
    found.push({ ...EMPTY, ports: [{ ...port, path }] });
    if (value.typed.length === 0) untyped = true;
  }
  for (const typed of value.typed) {
    if (isOverwritten(frame, typed, name)) continue;
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
    const isMade = field.references.some(({ kind }) => kind === 'external');
    if (!isMade) found.push(propertyValue(frame, typed, property, reading));
  }
  // A text that holds data is still that data when it is taken apart.
  if (value.labels.length > 0 && value.objects.length === 0) {
    const whole: Value = { ...EMPTY, labels: value.labels };
    // One character of a text is a mask of it.
    found.push(/^\d+$/.test(name) ? characterOf(whole, reading.site, `[${name}]`) : whole);
  }
  for (const reference of value.references)
    found.push(...memberOfReference(frame, value, reference, name, reading));
  let result = joinAll(found);
  // What a field of a class is initialised with and never given otherwise, `baseUrl` say, holds for all instances.
  if (fieldConstant !== undefined && result.constant === undefined)
    result = { ...result, constant: fieldConstant };
  if (value.input === true && result.input !== true) result = { ...result, input: true };
  if (name === 'value' && result.opaque === true && value.references.length > 0) untyped = true;
  if (untyped && reading.callee !== true) return nameField(frame, result, name, reading);
  return result;
}

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

/** Words for a thing of the user interface that holds a value: `emailControl.value` is the e-mail address. */
const WIDGET = /(?<=.)(Control|Input|Field|Ref|Element|El)$/;

/** What holds a value tells what the value is, and not by the name of what stands between the two. */
function nameOfHolder(owner: string): string | undefined {
  const holder = owner.split('.').findLast((part) => !isHolder(part));
  return holder?.replace(WIDGET, '');
}

/** The field of something of which nothing is known is what it is called. */
function nameField(frame: Frame, field: Value, name: string, reading: Reading): Value {
  if (field.typed.length > 0 || !field.references.every((reference) => isUnmodelled(frame, reference)))
    return field;
  // What only may have come out of an unknown call says less than the name under which the code takes it.
  if (field.labels.some((label) => label.certainty === 'certain')) return field;
  const spoken = named(
    frame,
    { ...field, labels: [], opaque: true },
    name === 'value' ? (nameOfHolder(reading.owner) ?? name) : name,
    name === 'value' ? undefined : reading.owner,
    reading.site,
    `${reading.owner}.${name}`,
  );
  return spoken.labels.length > 0 || field.labels.length === 0 ? spoken : field;
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

/** A field of a type that could not be resolved is told by its name and that of the type. */
function memberOfExternalType(
  frame: Frame,
  typed: Typed,
  type: Extract<Type, { kind: 'external' }>,
  name: string,
  reading: Reading,
): Value[] {
  const members = externalMember(frame, externalReference(type), name, reading, typed);
  const isKnown = members.some((member) => member.typed.length > 0);
  if (reading.callee === true || isKnown || frame.solver.libraries.known(type.package)) return members;
  const owner = frame.solver.types.nameOf(type);
  const spoken = named(frame, OPAQUE, name, owner, reading.site, `${typed.expression}.${name}`);
  return [
    {
      ...joinAll(members),
      labels: spoken.labels.map((label) => ({ ...label, protection: typed.protection })),
      opaque: true,
    },
  ];
}

/** What a property of a declared type holds: a label, a further type, or nothing personal. */
export function propertyValue(
  frame: Frame,
  typed: Typed,
  property: Property,
  reading: { readonly site: Site },
): Value {
  const type = property.type();
  const expression = typed.expression === 'this' ? property.name : `${typed.expression}.${property.name}`;
  const declared =
    typed.declaredBy === undefined ? {} : { declaredBy: `${typed.declaredBy}.${property.name}` };
  if (property.method === true) return { ...EMPTY, typed: [{ ...typed, type, expression, ...declared }] };
  const structured = isStructured(frame, type);
  const category =
    property.personal ??
    (structured
      ? undefined
      : frame.solver.classify(property.name, { owner: property.owner, primitive: primitiveKind(type) }));
  if (category === undefined) {
    if (structured) return { ...EMPTY, typed: [{ ...typed, type, expression, ...declared }] };
    return type.kind === 'primitive' && (type.name === 'any' || type.name === 'unknown') ? OPAQUE : EMPTY;
  }
  const { type: _type, ...treatment } = typed;
  const classification =
    typeof category === 'string' ? { category, certainty: 'certain' as const } : category;
  const label = {
    ...treatment,
    ...declared,
    category: classification.category,
    certainty: typed.certainty === 'possible' ? typed.certainty : classification.certainty,
    expression,
    trail: typed.trail ?? step(undefined, 'source', reading.site, expression),
  };
  frame.solver.note(reading.site, label);
  return { ...EMPTY, labels: [label] };
}

/** How many layers of a type are looked through: lists in unions in lists. */
const NESTED_TYPES = 8;

/** True for types whose fields are looked at one by one; other types are classified by the name that holds them. */
export function isStructured(frame: Frame, type: Type, depth = NESTED_TYPES): boolean {
  // A type that contains itself (`type Json = string | Json[]`) is told by its first layers.
  if (depth === 0) return false;
  switch (type.kind) {
    case 'object':
    case 'class':
    case 'function':
      return true;
    case 'external':
      return type.package !== 'global' || GLOBAL_OBJECTS.has(type.name);
    case 'collection':
      return isStructured(frame, type.element(), depth - 1);
    case 'tuple':
      return type.elements.some((element) => isStructured(frame, element, depth - 1));
    case 'union':
      return type.types.some((member) => isStructured(frame, member, depth - 1));
    default:
      return false;
  }
}

const GLOBAL_OBJECTS: ReadonlySet<string> = new Set([
  'Request',
  'Response',
  'Headers',
  'FormData',
  'URLSearchParams',
  'Storage',
  'Document',
  'Window',
  'File',
  'Event',
  'MessageEvent',
  'CustomEvent',
  'URL',
]);

/**
 * Lets a name speak where nothing else is known. Names of things that the linker resolved are not asked.
 *
 * @param expression What the data is called in messages.
 */
export function named(
  frame: Frame,
  value: Value,
  name: string,
  owner: string | undefined,
  site: Site,
  expression: string,
): Value {
  const classification = frame.solver.classify(name, owner === undefined || owner === '' ? {} : { owner });
  if (classification === undefined) return value;
  const { category, certainty } = classification;
  const label = {
    category,
    certainty,
    protection: 'plain' as const,
    expression: expression.replace(/^\./, ''),
    trail: step(undefined, 'source', site, expression),
  };
  frame.solver.note(site, label);
  return join(value, { ...EMPTY, labels: [label] });
}

/**
 * Lets the name that data is stored under speak for it where no more is known of it than where it comes from. For a
 * symbolic place it is only a presumption: what the caller knows of the place counts instead.
 */
export function nameUnknown(frame: Frame, value: Value, name: string, site: Site): Value {
  if (value.labels.length > 0 || value.typed.length > 0 || value.objects.length > 0) return value;
  if (!value.references.every((reference) => isUnmodelled(frame, reference))) return value;
  if (value.opaque === true) return named(frame, value, name, undefined, site, name);
  const [port] = value.ports;
  if (port === undefined || port.protection !== 'plain') return value;
  const declaredBy = [port.root, ...port.path].join('.');
  const spoken = named(frame, EMPTY, name, undefined, site, name);
  return { ...value, labels: spoken.labels.map((label) => ({ ...label, declaredBy })) };
}

/** What came out of a library that no model describes tells nothing of the data that it is. */
function isUnmodelled(frame: Frame, reference: Reference): boolean {
  return reference.kind === 'external' && !frame.solver.libraries.known(reference.package);
}

/** A value of a declared type. Scalars are classified by the name of the place; other types keep their fields. */
export function valueOfType(
  frame: Frame,
  type: Type,
  name: string,
  owner: string | undefined,
  site: Site,
  declaredBy?: string,
): Value {
  if (isStructured(frame, type)) {
    const trail = step(undefined, 'source', site, name);
    return {
      ...EMPTY,
      typed: [
        {
          type,
          expression: name,
          protection: 'plain',
          certainty: 'certain',
          trail,
          ...(declaredBy === undefined ? {} : { declaredBy }),
        },
      ],
    };
  }
  const primitive = primitiveKind(type);
  const classification = frame.solver.classify(name, {
    ...(owner === undefined ? {} : { owner }),
    primitive,
  });
  if (classification === undefined) return primitive === 'unknown' ? OPAQUE : EMPTY;
  const label = {
    ...classification,
    protection: 'plain' as const,
    expression: name,
    trail: step(undefined, 'source', site, name),
    ...(declaredBy === undefined ? {} : { declaredBy }),
  };
  frame.solver.note(site, label);
  return { ...EMPTY, labels: [label] };
}

/** Writes a field of everything that a value may be; exactly one possible target is overwritten. */
export function writeField(frame: Frame, target: Value, name: string, value: Value): void {
  const keys = placesOf(target);
  for (const key of keys) {
    const object = frame.state.heap.get(key) ?? EMPTY_OBJECT;
    const fields = new Map(object.fields);
    const known = fields.get(name);
    fields.set(name, keys.length === 1 || known === undefined ? value : join(known, value));
    frame.state.heap.set(key, { ...object, fields });
  }
}

/** Adds an element, or a field whose name is not known, to everything that a value may be. */
export function writeElement(frame: Frame, target: Value, value: Value): void {
  for (const key of placesOf(target)) {
    const object = frame.state.heap.get(key) ?? EMPTY_OBJECT;
    frame.state.heap.set(key, {
      ...object,
      rest: object.rest === undefined ? value : join(object.rest, value),
    });
  }
}

/** The elements of a collection, or the values of all fields of an object. */
export function elementsOf(frame: Frame, value: Value): Value {
  const found: Value[] = [];
  for (const key of value.objects) {
    const object = frame.objectAt(key);
    found.push(...object.fields.values());
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

function singular(frame: Frame, typed: Typed, element: Type): string {
  const name = frame.solver.types.nameOf(element);
  return name === '' ? typed.expression : name.charAt(0).toLowerCase() + name.slice(1);
}

/** The reference behind an external type, with its type arguments. */
export function externalReference(
  type: Extract<Type, { kind: 'external' }>,
): Extract<Reference, { kind: 'external' }> {
  return {
    kind: 'external',
    package: type.package,
    path: type.name,
    instance: true,
    typeArguments: type.arguments,
  };
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
      return frame.solver.classes.memberOf(frame, holder, reference, name, reading);
    case 'table': {
      const property = frame.solver.types.property(reference.type, name);
      return property === undefined ? [] : [referenceValue({ kind: 'column', property })];
    }
    default:
      return [];
  }
}

/** What the environment configures: there, not known, and not personal. */
const CONFIGURED: Value = { ...EMPTY };

/**
 * A member of something that a library exports or creates.
 *
 * @param holder the declared type that it is a member of, where it is known by its type alone
 */
export function externalMember(
  frame: Frame,
  reference: Extract<Reference, { kind: 'external' }>,
  name: string,
  reading: Reading,
  holder?: Typed,
): Value[] {
  const separator = reference.instance ? '#' : reference.path === '' ? '' : '.';
  const path = `${reference.path}${separator}${name}`;
  if (
    /^(process\.env|env|import\.meta\.env)$/.test(reference.path) &&
    (reference.package === 'global' || /process$/.test(reference.package))
  )
    return [CONFIGURED];
  if (reference.instance) {
    const added = augmentedProperty(frame, reference.package, reference.path, name);
    if (added !== undefined) return [propertyValue(frame, holder ?? unknownHolder(reading), added, reading)];
  }
  const api = frame.solver.libraries.member(reference.package, path)?.api;
  const member: Reference = {
    kind: 'external',
    package: reference.package,
    path,
    instance: false,
    ...(reference.init === undefined ? {} : { init: reference.init }),
    ...(reference.typeArguments === undefined ? {} : { typeArguments: reference.typeArguments }),
  };
  const carried = carriedField(frame, reference, name, reading.site);
  if (carried !== undefined) return [carried, referenceValue(member)];
  // What nobody was seen to leave there is called what its name says.
  if (api === undefined && reading.callee !== true && isCarrier(frame, reference))
    return [{ ...OPAQUE, input: true }];
  if (api?.is !== undefined && isTypeNotation(api.is)) {
    const type = typeOfNotation(frame.solver.types, reference.package, api.is, reference.typeArguments);
    // Types of a library (`ParamsDictionary`) say less of input than the names of its fields.
    if (type !== undefined && !(api.input === true && type.kind === 'external'))
      return [heldValue(frame, type, name, reading, holder)];
    if (api.input !== true && api.carries === true) return [{ ...OPAQUE, references: [member] }];
    if (api.input !== true && api.unknown === true) return [OPAQUE];
  } else if (api?.is !== undefined) return [typedMember(reference, api.is, member)];
  if (api?.input === true)
    return [
      reading.callee === true || api.carries === true
        ? { ...OPAQUE, input: true, references: [member] }
        : { ...OPAQUE, input: true },
    ];
  if (api?.source !== undefined && reading.callee !== true) {
    const expression = `${reading.owner}.${name}`;
    return [
      {
        ...EMPTY,
        labels: [
          {
            category: api.source,
            certainty: 'certain',
            protection: 'plain',
            expression,
            trail: step(undefined, 'source', reading.site, expression),
          },
        ],
      },
    ];
  }
  // What unmodelled calls and instances hold is data of which nothing is known, and may be looked into by name.
  const isData = reference.path.includes('()') || (reference.instance && isUnmodelled(frame, reference));
  if (reading.callee !== true && isData) {
    const unknown: Value = { ...OPAQUE, references: [member] };
    const isDirect = reference.instance || reference.path.endsWith('()');
    const held = isDirect
      ? heldByUnknown(name, reference.typeArguments, (type) => isStructured(frame, type))
      : undefined;
    return held === undefined ? [unknown] : [unknown, doubted(heldValue(frame, held, name, reading, holder))];
  }
  return [referenceValue(member)];
}

/** What holds a member when no declared type does: its name in the code is all that is known of it. */
function unknownHolder(reading: Reading): Typed {
  return {
    type: UNKNOWN,
    expression: reading.owner,
    protection: 'plain',
    certainty: 'certain',
    trail: undefined,
  };
}

/** What a member holds whose type is a type argument, such as `job.data`. */
function heldValue(frame: Frame, type: Type, name: string, reading: Reading, holder?: Typed): Value {
  // `email.value` of a text: what holds it tells what it is.
  if (!isStructured(frame, type) && isHolder(name)) {
    const spoken = reading.owner.split('.').at(-1) ?? name;
    return valueOfType(frame, type, spoken, undefined, reading.site);
  }
  return propertyValue(
    frame,
    holder ?? unknownHolder(reading),
    { name, owner: '', type: () => type },
    reading,
  );
}

/** What a library exports under a name: a client that is there already (`datadogRum`), or whatever the name stands for. */
export function exportedValue(libraries: LibraryIndex, packageName: string, path: string): Value {
  const exported = { kind: 'external' as const, package: packageName, path, instance: false };
  const target = path === '' ? undefined : libraries.member(packageName, path)?.api.is;
  return target === undefined || isTypeNotation(target)
    ? referenceValue(exported)
    : typedMember(exported, target, exported);
}

function typedMember(
  reference: Extract<Reference, { kind: 'external' }>,
  target: string,
  member: Reference,
): Value {
  if (target === 'this') return referenceValue(reference);
  // A package may have a colon of its own: `node:buffer:Buffer`.
  const separator = target.lastIndexOf(':');
  const [packageName, type] =
    separator < 0 ? [reference.package, target] : [target.slice(0, separator), target.slice(separator + 1)];
  return referenceValue({
    ...(member as Extract<Reference, { kind: 'external' }>),
    package: packageName,
    path: type,
    instance: true,
  });
}

/** Splits at the first separator; the second part is empty without one. */
export function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** Classes that extend each other in a circle, which no compiler accepts, are followed no further. */
const LONGEST_ANCESTRY = 32;

/** A member that a class takes over from what it extends. */
export function inheritedMember(
  frame: Frame,
  type: Extract<Type, { kind: 'class' }>,
  name: string,
  reading: Reading,
  depth = LONGEST_ANCESTRY,
): Value {
  const base = type.class.extendsType;
  if (base === undefined || depth === 0) return EMPTY;
  const resolved = frame.solver.types.resolve(base, {
    file: type.file,
    parameters: bind(type.class.typeParameters, type.arguments),
  });
  if (resolved.kind === 'class') return inheritedMember(frame, resolved, name, reading, depth - 1);
  return resolved.kind === 'external'
    ? joinAll(externalMember(frame, externalReference(resolved), name, reading))
    : EMPTY;
}

/** A short text for an expression, as it would be read aloud: `req.body`, `this.mailer`. */
export function nameOfExpression(frame: Frame, expression: Expression): string {
  switch (expression.kind) {
    case 'variable':
      return frame.file.facts.variables[expression.variable]?.name ?? '';
    case 'global':
      return expression.name;
    case 'this':
      return 'this';
    case 'member': {
      const object = nameOfExpression(frame, expression.object);
      return object === '' || object === 'this' ? expression.name : `${object}.${expression.name}`;
    }
    case 'index':
      return nameOfExpression(frame, expression.object);
    case 'call':
      return nameOfExpression(frame, expression.callee);
    case 'await':
    case 'cast':
      return nameOfExpression(frame, expression.operand);
    case 'choice':
      return expression.branches[0] === undefined ? '' : nameOfExpression(frame, expression.branches[0]);
    default:
      return '';
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
