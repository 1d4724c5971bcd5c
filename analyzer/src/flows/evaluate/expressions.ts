import { GLOBAL_LIBRARIES } from '@tomograph/rules';
import type { Expression, ObjectProperty } from '../../facts/ir.js';
import type { Frame } from './frame.js';
import { characterOf, elementsOf, readField } from './access.js';
import { nameOfExpression, nameUnknown } from './naming.js';
import { valueOfType, isStructured } from './declared-values.js';
import { writeElement } from './places.js';
import { callMethod, callValue, keepErrorText, runConstructor, type CallSite } from './calls.js';
import { evaluateClass } from './class-definitions.js';
import { chosen, compared, decided, typeName } from './decide.js';
import { flatten } from './collect.js';
import { aggregated, isTotal } from '../values/aggregates.js';
import { isBuiltinFunction } from './builtins/functions.js';
import { callReact, renderComponent } from '../frameworks/react.js';
import { iterated } from './iteration.js';
import { narrowArgument } from './narrowing.js';
import { assignPattern } from './patterns.js';
import { isOpaque, type Type } from '../../types/types.js';
import {
  constantValue,
  EMPTY,
  holeFor,
  join,
  joinAll,
  OPAQUE,
  referenceValue,
  wholeText,
  type Site,
  type Value,
} from '../values/values.js';

/** Evaluates an expression: what it may be, and what it does to the state. */
export function evaluate(frame: Frame, expression: Expression): Value {
  frame.budget--;
  if (frame.exhausted()) return EMPTY;
  frame.current = frame.site(expression);
  switch (expression.kind) {
    case 'constant':
      return constantValue(expression.value);
    case 'variable':
      return evaluateVariable(frame, expression);
    case 'global':
      return globalValue(frame, expression.name);
    case 'this':
      return frame.receiver;
    case 'super':
      return frame.receiver;
    case 'member': {
      const object = evaluate(frame, expression.object);
      return readField(frame, object, expression.name, {
        site: frame.site(expression),
        owner: nameOfExpression(frame, expression.object),
      });
    }
    case 'index':
      return evaluateIndex(frame, expression);
    case 'call':
      return evaluateCall(frame, expression);
    case 'object':
      return evaluateObject(frame, expression, expression.properties);
    case 'array':
      return evaluateArray(frame, expression);
    case 'spread':
      return iterated(frame, evaluate(frame, expression.operand), frame.site(expression));
    case 'template':
      return evaluateTemplate(frame, expression);
    case 'binary': {
      const left = evaluate(frame, expression.left);
      const right = evaluate(frame, expression.right);
      if (expression.operator === 'compare') return compared(frame, expression.comparison, left, right);
      // `at + 1` is behind the at sign as well as `at`.
      if (left.position !== undefined && typeof right.constant === 'number') return left;
      return concatenate(frame, [left, right], expression.operator === 'add', frame.site(expression));
    }
    case 'choice': {
      const outcome =
        expression.test === undefined ? undefined : decided(frame, evaluate(frame, expression.test));
      const { branches, otherwise } = chosen(expression, outcome);
      if (otherwise !== undefined) return otherwise;
      const [only] = branches;
      if (only !== undefined && outcome !== undefined) return evaluate(frame, only);
      return withFallback(expression, alternatives(frame, branches, expression.test === undefined));
    }
    case 'sequence':
      return expression.expressions.reduce<Value>((_, inner) => evaluate(frame, inner), EMPTY);
    case 'not': {
      const truth = decided(frame, evaluate(frame, expression.operand));
      return truth === undefined ? EMPTY : constantValue(!truth);
    }
    case 'typeof':
      return typeName(frame, evaluate(frame, expression.operand));
    case 'assign':
      return evaluateAssignment(frame, expression);
    case 'function': {
      const target = frame.solver.functionAt(frame.file, expression.function);
      if (!target.facts.unit && !frame.closures.has(target)) frame.closures.set(target, false);
      return referenceValue({ kind: 'function', function: target });
    }
    case 'class': {
      const entry = frame.file.facts.classes[expression.class];
      evaluateClass(frame, expression.class);
      return entry === undefined ? EMPTY : referenceValue({ kind: 'class', file: frame.file, class: entry });
    }
    case 'await':
      return evaluate(frame, expression.operand);
    case 'yield': {
      const value = expression.operand === undefined ? EMPTY : evaluate(frame, expression.operand);
      writeElement(
        frame,
        frame.solver.generatorOf(frame),
        expression.delegate ? elementsOf(frame, value) : value,
      );
      return OPAQUE;
    }
    case 'cast': {
      const value = evaluate(frame, expression.operand);
      const type = frame.solver.types.resolve(expression.type, frame.scope);
      if (
        value.opaque !== true ||
        isOpaque(type) ||
        value.labels.length > 0 ||
        value.typed.length > 0 ||
        !isStructured(frame, type)
      )
        return value;
      const name = nameOfExpression(frame, expression.operand);
      return {
        ...value,
        ...pickTyped(
          valueOfType(frame, type, name === '' ? 'data' : name, undefined, frame.site(expression)),
        ),
      };
    }
    case 'import': {
      const entity = frame.solver.program.resolveImport(frame.file, { module: expression.module, name: '*' });
      return entity === undefined ? OPAQUE : frame.solver.valueOfEntity(frame, entity);
    }
    case 'jsx':
      return renderComponent(frame, expression);
  }
}

/** `process.env.KEY ?? 'secret'` may be the text that is written there. */
function withFallback(expression: Extract<Expression, { kind: 'choice' }>, value: Value): Value {
  const last = expression.branches.at(-1);
  const isText = last?.kind === 'constant' && typeof last.value === 'string' && last.value !== '';
  return isText && expression.test === undefined ? { ...value, written: true } : value;
}

/** The parts of a choice; the first part of `a || b` may decide that it is the only one. */
function alternatives(frame: Frame, branches: readonly Expression[], isSequence: boolean): Value {
  const values: Value[] = [];
  const [first, ...others] = branches;
  if (isSequence && frame.deciding > 0 && first !== undefined) {
    const value = evaluate(frame, first);
    const truth = decided(frame, value);
    if (truth === true) return value;
    if (truth === undefined) values.push(value);
    frame.branch(...others.map((branch) => () => void values.push(evaluate(frame, branch))));
    return joinAll(values);
  }
  frame.branch(...branches.map((branch) => () => void values.push(evaluate(frame, branch))));
  return joinAll(values);
}

const LANGUAGE_NAMES: ReadonlySet<string> = new Set([
  'module',
  'exports',
  'require',
  'globalThis',
  'window',
  'self',
  'document',
  'process',
  'Buffer',
  'JSON',
  'Object',
  'Array',
  'Promise',
  'Math',
  'Reflect',
  'Intl',
  'Symbol',
  'Proxy',
  'Number',
  'String',
  'Boolean',
  'Date',
  'RegExp',
  'Error',
  'Map',
  'Set',
]);

/**
 * What a name means that nothing in the project declares: a part of the platform, a library that the page loads, or
 * something of which nothing is known.
 */
function globalValue(frame: Frame, name: string): Value {
  const library = Object.hasOwn(GLOBAL_LIBRARIES, name) ? GLOBAL_LIBRARIES[name] : undefined;
  if (library !== undefined)
    return referenceValue({ kind: 'external', package: library, path: 'default', instance: false });
  const isPlatform =
    LANGUAGE_NAMES.has(name) || isBuiltinFunction(name) || frame.solver.libraries.hasGlobal(name);
  return isPlatform
    ? referenceValue({ kind: 'external', package: 'global', path: name, instance: false })
    : OPAQUE;
}

function pickTyped(value: Value): Pick<Value, 'typed' | 'opaque'> {
  return { typed: value.typed, opaque: false };
}

function evaluateVariable(frame: Frame, expression: Extract<Expression, { kind: 'variable' }>): Value {
  const known = frame.state.env.get(frame.variable(expression.variable));
  if (known !== undefined) return known;
  const schema = frame.solver.schemas.valueOf(frame.file, expression);
  if (schema !== undefined) return referenceValue(schema);
  const facts = frame.file.facts.variables[expression.variable];
  if (facts?.function !== undefined && facts.owner !== 0) {
    const target = frame.solver.functionAt(frame.file, facts.function);
    if (!frame.closures.has(target)) frame.closures.set(target, false);
    return referenceValue({ kind: 'function', function: target });
  }
  const entity = frame.solver.program.entityOfVariable(frame.file, expression.variable);
  return entity === undefined ? OPAQUE : frame.solver.valueOfEntity(frame, entity);
}

function evaluateIndex(frame: Frame, expression: Extract<Expression, { kind: 'index' }>): Value {
  const object = evaluate(frame, expression.object);
  const index = evaluate(frame, expression.key);
  const key = wholeText(index) ?? index.constant;
  const site = frame.site(expression);
  if (typeof key === 'string' && key === wholeText(index))
    return readField(frame, object, key, { site, owner: nameOfExpression(frame, expression.object) });
  if (typeof key === 'number') {
    const element = object.objects.some((id) => frame.objectAt(id).fields.has(String(key)))
      ? readField(frame, object, String(key), { site, owner: '', callee: true })
      : elementsOf(frame, object);
    const isText = object.objects.length === 0 && object.typed.length === 0 && object.labels.length > 0;
    return isText ? characterOf(element, site, `[${key}]`) : element;
  }
  return join(elementsOf(frame, object), someMember(frame, object));
}

/** Members of which one is meant where a library is called under a computed name: `console[level](text)`. */
const LIKELY_MEMBERS = ['log', 'info', 'error', 'track', 'send', 'post', 'set'];

/** A library's member whose name is not known: one that data leaves through, if the library has such members. */
function someMember(frame: Frame, object: Value): Value {
  for (const reference of object.references) {
    if (reference.kind !== 'external') continue;
    const separator = reference.instance ? '#' : reference.path === '' ? '' : '.';
    for (const name of LIKELY_MEMBERS) {
      const path = `${reference.path}${separator}${name}`;
      if (frame.solver.libraries.member(reference.package, path)?.api.sink !== undefined)
        return referenceValue({ ...reference, path, instance: false });
    }
  }
  return EMPTY;
}

function evaluateObject(frame: Frame, expression: Expression, properties: readonly ObjectProperty[]): Value {
  const key = `${frame.file.index}:${expression.start}:object`;
  const fields = new Map<string, Value>();
  let rest: Value | undefined;
  const spreads: { readonly value: Value; readonly position: number }[] = [];
  // The last one wins: what is set behind a spread, by name or by another spread, takes the place of its fields.
  const written: { readonly name: string; readonly position: number }[] = [];
  for (const [position, property] of properties.entries()) {
    if (property.kind === 'property') {
      written.push({ name: property.name, position });
      fields.set(
        property.name,
        nameUnknown(frame, evaluate(frame, property.value), property.name, frame.site(property.value)),
      );
    } else if (property.kind === 'computed') {
      const name = wholeText(evaluate(frame, property.key));
      const value = evaluate(frame, property.value);
      if (name !== undefined) fields.set(name, value);
      else rest = rest === undefined ? value : join(rest, value);
    } else {
      const spread = evaluate(frame, property.value);
      const isOne = spread.objects.length === 1;
      const isKnown = isOne && spread.typed.length === 0 && spread.ports.length === 0;
      for (const id of spread.objects) {
        const object = frame.objectAt(id);
        for (const [name, value] of object.fields) {
          const known = fields.get(name);
          if (isKnown && !isConditional(property.value)) written.push({ name, position });
          fields.set(name, known === undefined || isOne ? value : join(known, value));
        }
        if (object.rest !== undefined) rest = rest === undefined ? object.rest : join(rest, object.rest);
      }
      spreads.push({ value: { ...spread, objects: [], references: [] }, position });
    }
  }
  const object = frame.allocate(key, rest === undefined ? { fields } : { fields, rest });
  // What is spread from a declared type or a parameter stays a part of the object, except for the fields set behind it.
  return spreads.reduce((whole, { value, position }) => {
    const names = written.filter((field) => field.position > position).map(({ name }) => name);
    return join(whole, frame.solver.withoutFields(frame, value, new Set(names), expression.start));
  }, object);
}

/** `...(isKnown && { email })` may as well be nothing. */
function isConditional({ kind }: Expression): boolean {
  return kind === 'choice';
}

function evaluateArray(frame: Frame, expression: Extract<Expression, { kind: 'array' }>): Value {
  const fields = new Map<string, Value>();
  let rest: Value | undefined;
  expression.elements.forEach((element, index) => {
    const value = evaluate(frame, element);
    if (element.kind === 'spread' || rest !== undefined)
      rest = rest === undefined ? value : join(rest, value);
    else fields.set(String(index), value);
  });
  return frame.allocate(
    `${frame.file.index}:${expression.start}:array`,
    rest === undefined ? { fields } : { fields, rest },
  );
}

function evaluateTemplate(frame: Frame, expression: Extract<Expression, { kind: 'template' }>): Value {
  const parts = expression.parts.map((part) =>
    typeof part === 'string' ? constantValue(part) : evaluate(frame, part),
  );
  return concatenate(frame, parts, true, frame.site(expression));
}

/** The text made of several values: all that they carry, and what is constant of it. */
export function concatenate(frame: Frame, parts: readonly Value[], isText: boolean, site: Site): Value {
  const content = joinAll(parts.map((part) => flatten(frame, isText ? asText(frame, part) : part, site)));
  const { constant: _constant, opaque: _opaque, ...rest } = content;
  if (!isText) return rest;
  return { ...rest, constant: parts.map(textOf).join('') };
}

/** A plain object in a text reads "[object Object]"; only what says what it is as a text carries anything. */
function asText(frame: Frame, part: Value): Value {
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
        frame.solver.methodOf(type.file, type.class, 'toString') !== undefined
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

function evaluateAssignment(frame: Frame, expression: Extract<Expression, { kind: 'assign' }>): Value {
  const value = evaluate(frame, expression.value);
  const { target } = expression;
  if (!expression.compound) {
    assignPattern(frame, target, value, false);
    return value;
  }
  const before =
    target.kind === 'variable'
      ? (frame.state.env.get(frame.variable(target.variable)) ?? EMPTY)
      : target.kind === 'place'
        ? evaluate(frame, target.place)
        : EMPTY;
  const combined =
    value.references.length > 0 || value.objects.length > 0
      ? join(before, value)
      : isTotal(before) && frame.loopDepth > 0
        ? aggregated(join(before, value), frame.site(expression))
        : concatenate(frame, [before, value], true, frame.site(expression));
  assignPattern(frame, target, combined, false);
  return combined;
}

function evaluateCall(frame: Frame, expression: Extract<Expression, { kind: 'call' }>): Value {
  const schema = frame.solver.schemas.valueOf(frame.file, expression);
  if (schema !== undefined) return referenceValue(schema);
  const { callee } = expression;
  const call: CallSite = {
    site: callSite(frame, expression),
    construct: expression.construct,
    name: nameOfExpression(frame, callee),
    typeArguments: expression.typeArguments.map((type) => frame.solver.types.resolve(type, frame.scope)),
  };
  frame.solver.observer?.reached(call.site);
  if (callee.kind === 'super') return callSuper(frame, expression, call);
  if (callee.kind === 'member' && !expression.construct) {
    const receiver =
      callee.object.kind === 'super' ? frame.solver.baseReceiver(frame) : evaluate(frame, callee.object);
    const args = evaluateArguments(frame, expression.arguments);
    const react = callReact(frame, receiver, callee.name, args, call);
    return react ?? callMethod(frame, receiver, callee.name, args, call);
  }
  const target = evaluate(frame, callee);
  const args = evaluateArguments(frame, expression.arguments);
  narrowArgument(frame, target, expression.arguments[0]);
  return callReact(frame, target, undefined, args, call) ?? callValue(frame, target, undefined, args, call);
}

function callSuper(frame: Frame, expression: Extract<Expression, { kind: 'call' }>, call: CallSite): Value {
  const args = evaluateArguments(frame, expression.arguments);
  const { class: classIndex } = frame.unit.facts;
  const entry = classIndex === undefined ? undefined : frame.unit.file.facts.classes[classIndex];
  if (entry === undefined) return EMPTY;
  const base = frame.solver.baseClass(frame.unit.file, entry);
  if (base === undefined) keepErrorText(frame, entry, frame.receiver, args, call.site);
  else runConstructor(frame, base.file, base.class, frame.receiver, args, call);
  return EMPTY;
}

/** Evaluates arguments; a spread argument stands for every position from its own on. */
function evaluateArguments(frame: Frame, expressions: readonly Expression[]): Value[] {
  const args: Value[] = [];
  for (const expression of expressions) {
    if (expression.kind !== 'spread') {
      args.push(evaluate(frame, expression));
      continue;
    }
    const list = evaluate(frame, expression.operand);
    const fixed = list.objects.length === 1 ? frame.objectAt(list.objects[0] ?? '') : undefined;
    if (fixed !== undefined && fixed.rest === undefined && fixed.fields.size > 0)
      args.push(...fixed.fields.values());
    else args.push(elementsOf(frame, list));
  }
  return args;
}

/**
 * The place of a call. In a chain over several lines it is the line of the last member, since that is where the call
 * stands for a reader.
 */
export function callSite(frame: Frame, expression: Extract<Expression, { kind: 'call' }>): Site {
  const { callee } = expression;
  const start =
    callee.kind === 'member' &&
    frame.solver.lineAt(frame.file, callee.nameStart) !== frame.solver.lineAt(frame.file, expression.start)
      ? callee.nameStart
      : expression.start;
  const oneLine = frame.solver.lineAt(frame.file, start) === frame.solver.lineAt(frame.file, expression.end);
  return { file: frame.file.index, start, end: oneLine ? expression.end : callee.end };
}
