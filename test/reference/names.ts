import { notCovered } from './core.js';
import {
  isOpaque,
  primitiveKind,
  type Expression,
  type LinkedFile,
  type ProgramFunction,
  type Type,
} from './front-end.js';
import type { Machine } from './machine.js';
import {
  callableValue,
  EMPTY,
  isTold,
  join,
  joinAll,
  PLACE,
  UNKNOWN_VALUE,
  type Activation,
  type Callable,
  type Value,
} from './values.js';

/** Parts of the platform that are looked into, unlike its texts and numbers. */
const PLATFORM_OBJECTS =
  /^(Request|Response|Headers|FormData|URLSearchParams|Storage|Document|Window|File|Event|MessageEvent|CustomEvent|URL)$/;

const NESTED_TYPES = 8;

const NOTHING_KNOWN: Type = { kind: 'primitive', name: 'unknown' };

/** True for types whose fields are looked at one by one; the others are told by the name that holds them. */
export function isStructured(type: Type, depth = NESTED_TYPES): boolean {
  if (depth === 0) return false;
  switch (type.kind) {
    case 'object':
    case 'class':
    case 'function':
      return true;
    case 'external':
      return type.package !== 'global' || PLATFORM_OBJECTS.test(type.name);
    case 'collection':
      return isStructured(type.element(), depth - 1);
    case 'tuple':
      return type.elements.some((element) => isStructured(element, depth - 1));
    case 'union':
      return type.types.some((member) => isStructured(member, depth - 1));
    default:
      return false;
  }
}

/** What a name means, known to the running call. */
export function spoken(m: Machine, name: string, owner: string | undefined): Value {
  const meant = m.world.knowledge.classify(name, owner === undefined || owner === '' ? {} : { owner });
  return meant === undefined ? EMPTY : dataOf(meant.category, meant.certainty, m.activation);
}

export function dataOf(category: string, certainty: 'certain' | 'possible', born: Activation): Value {
  return { ...EMPTY, data: [{ category, certainty, protection: 'plain', born }] };
}

/** Lets the name speak under which something unknown is kept. */
export function nameUnknown(m: Machine, value: Value, name: string): Value {
  if (value.unknown !== true || isTold(value) || !value.callables.every((one) => isUnmodelled(m, one)))
    return value;
  const said = spoken(m, name, undefined);
  return said.data.length === 0 ? value : join(value, said);
}

/** What came out of a library that no model describes tells nothing of the data that it is. */
export function isUnmodelled(m: Machine, callable: Callable): boolean {
  return callable.kind === 'external' && !m.world.knowledge.libraries.known(callable.package);
}

/** A value of a declared type: a record of it, what its name means, or something unknown. */
export function valueOfType(m: Machine, type: Type, name: string, key: string, born = m.activation): Value {
  if (isStructured(type)) return structured(m, type, key, born);
  const meant = m.world.knowledge.classify(name, { primitive: primitiveKind(type) });
  if (meant === undefined) return primitiveKind(type) === 'unknown' ? UNKNOWN_VALUE : EMPTY;
  return dataOf(meant.category, meant.certainty, born);
}

export function structured(m: Machine, type: Type, key: string, born: Activation): Value {
  switch (type.kind) {
    case 'external':
      return callableValue({
        kind: 'external',
        package: type.package,
        path: type.name,
        instance: true,
        made: key,
        init: [],
        typeArguments: type.arguments,
      });
    case 'function':
      return callableValue({ kind: 'declared', type, key });
    case 'union': {
      const apart = type.types.filter(({ kind }) => kind === 'external' || kind === 'function');
      const others = type.types.filter((member) => !apart.includes(member) && isStructured(member));
      const records = others.filter(({ kind }) => kind === 'object' || kind === 'class');
      // Which of them it is may be told by tests, which the reference does not look at.
      if (records.length > 1) notCovered('one of several types');
      const values = apart.map((member, index) => structured(m, member, `${key}|${index}`, born));
      if (others.length > 0) values.push(m.declare(key, { kind: 'union', types: others }, born));
      return joinAll(values);
    }
    default:
      return m.declare(key, type, born);
  }
}

/** What a parameter holds as far as its function knows by itself: what its type and its name say. */
export function presumed(
  m: Machine,
  { file, facts }: ProgramFunction,
  index: number,
  isUnit: boolean,
): Value {
  const parameter = facts.parameters[index];
  if (parameter === undefined) return UNKNOWN_VALUE;
  const variable =
    parameter.pattern.kind === 'variable' ? file.facts.variables[parameter.pattern.variable] : undefined;
  if (variable?.personal !== undefined) return dataOf(variable.personal, 'certain', m.activation);
  if (
    parameter.type === undefined &&
    file.facts.variables.some((one) => one.function === facts.index && one.type)
  )
    notCovered('a function of a declared type');
  const key = `${m.running.scope.id}/parameter ${index}`;
  // Whatever a unit is passed may be written to.
  const somewhere = isUnit
    ? { ...UNKNOWN_VALUE, ...m.declare(key + PLACE, NOTHING_KNOWN), unknown: true }
    : UNKNOWN_VALUE;
  const type =
    parameter.type === undefined ? undefined : m.world.types.resolve(parameter.type, m.running.typeScope);
  if (type !== undefined && !isOpaque(type)) {
    const name = variable?.name ?? (isUnit ? 'input' : 'parameter');
    const value = valueOfType(m, type, name, key);
    return isStructured(type) ? value : join(value, somewhere);
  }
  // Of what is said to be anything, a unit takes the author at his word.
  const isSilent = variable === undefined || (isUnit && parameter.type !== undefined);
  return isSilent ? somewhere : join(somewhere, spoken(m, variable.name, undefined));
}

/** The name of something as it would be read aloud: `req.body`, `mailer`. */
export function nameOf(file: LinkedFile, expression: Expression): string {
  switch (expression.kind) {
    case 'variable':
      return file.facts.variables[expression.variable]?.name ?? '';
    case 'global':
      return expression.name;
    case 'this':
      return 'this';
    case 'member': {
      const object = nameOf(file, expression.object);
      return object === '' || object === 'this' ? expression.name : `${object}.${expression.name}`;
    }
    case 'index':
      return nameOf(file, expression.object);
    case 'call':
      return nameOf(file, expression.callee);
    case 'await':
    case 'cast':
      return nameOf(file, expression.operand);
    case 'choice':
      return expression.branches[0] === undefined ? '' : nameOf(file, expression.branches[0]);
    default:
      return '';
  }
}

/** What something is called that is known by its type: a `User` is a `user`. */
export function nameByType(m: Machine, type: Type, otherwise: string): string {
  const name = m.world.types.nameOf(type);
  return name === '' ? otherwise : name.charAt(0).toLowerCase() + name.slice(1);
}
