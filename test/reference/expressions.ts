import { GLOBAL_LIBRARIES } from '@tomograph/rules';
import { builtinNames } from './builtins.js';
import { callMethod, callValue } from './calls.js';
import {
  baseOf,
  construct,
  defineClass,
  functionAt,
  keepErrorText,
  methodOf,
  runConstructor,
} from './classes.js';
import { notCovered } from './core.js';
import { elementsOf, flatten, readField } from './fields.js';
import { isOpaque, type Expression, type ExpressionOf } from './front-end.js';
import type { Call } from './invoke.js';
import type { Machine } from './machine.js';
import { cellOf, entityValue, functionValue, readVariable } from './modules.js';
import { isStructured, nameOf, nameUnknown, valueOfType } from './names.js';
import { assign, elementAt, without } from './patterns.js';
import { iterated } from './statements.js';
import {
  callableValue,
  constantValue,
  EMPTY,
  isTold,
  join,
  joinAll,
  mapData,
  raise,
  things,
  UNKNOWN_VALUE,
  wholeText,
  type Value,
} from './values.js';

/** Evaluates an expression: what it may be, and what it does to the state. */
export function evaluate(m: Machine, expression: Expression): Value {
  m.step();
  switch (expression.kind) {
    case 'constant':
      return constantValue(expression.value);
    case 'variable':
      return readVariable(m, expression);
    case 'global':
      return globalValue(m, expression.name);
    case 'this':
    case 'super':
      return m.running.receiver;
    case 'member':
      return readField(m, evaluate(m, expression.object), expression.name, {
        owner: nameOf(m.file, expression.object),
        range: expression,
      });
    case 'index':
      return evaluateIndex(m, expression);
    case 'call':
      return evaluateCall(m, expression);
    case 'object':
      return evaluateObject(m, expression);
    case 'array':
      return evaluateArray(m, expression);
    case 'spread':
      return iterated(m, evaluate(m, expression.operand), expression);
    case 'template':
      return textOf(
        m,
        expression.parts.map((part) => (typeof part === 'string' ? constantValue(part) : evaluate(m, part))),
      );
    case 'binary': {
      const [left, right] = [evaluate(m, expression.left), evaluate(m, expression.right)];
      if (expression.operator === 'compare') return EMPTY;
      return expression.operator === 'add' ? textOf(m, [left, right]) : numberOf(m, [left, right]);
    }
    case 'choice':
      return evaluateChoice(m, expression);
    case 'sequence':
      return expression.expressions.reduce<Value>((_, inner) => evaluate(m, inner), EMPTY);
    case 'not':
    case 'typeof':
      evaluate(m, expression.operand);
      return EMPTY;
    case 'assign':
      return evaluateAssignment(m, expression);
    case 'function':
      return functionValue(m, functionAt(m.file, expression.function));
    case 'class': {
      const entry = m.file.facts.classes[expression.class];
      return entry === undefined ? EMPTY : defineClass(m, { file: m.file, class: entry });
    }
    case 'await':
      return evaluate(m, expression.operand);
    case 'cast': {
      const value = evaluate(m, expression.operand);
      const type = m.world.types.resolve(expression.type, m.running.typeScope);
      if (value.unknown !== true || isTold(value) || isOpaque(type) || !isStructured(type)) return value;
      const name = nameOf(m.file, expression.operand);
      const told = valueOfType(m, type, name === '' ? 'data' : name, m.placeOf(expression, 'cast'));
      return {
        ...join(told, { ...EMPTY, callables: value.callables }),
        ...(value.input ? { input: true } : {}),
      };
    }
    case 'import': {
      const entity = m.world.program.resolveImport(m.file, { module: expression.module, name: '*' });
      return entity === undefined ? UNKNOWN_VALUE : entityValue(m, entity);
    }
    case 'yield':
      return notCovered('a generator');
    case 'jsx':
      return notCovered('an element of JSX');
  }
}

const PLATFORM =
  /^(globalThis|process|JSON|Object|Array|Promise|Math|Number|String|Boolean|Date|RegExp|Error|Map|Set|Buffer)$/;
const LEFT_OUT = /^(module|exports|require|window|self|document|Reflect|Intl|Symbol|Proxy)$/;

function globalValue(m: Machine, name: string): Value {
  if (LEFT_OUT.test(name)) notCovered(`the global ${name}`);
  const library = Object.hasOwn(GLOBAL_LIBRARIES, name) ? GLOBAL_LIBRARIES[name] : undefined;
  const isPlatform =
    PLATFORM.test(name) || builtinNames.test(name) || m.world.knowledge.libraries.hasGlobal(name);
  if (library === undefined && !isPlatform) return UNKNOWN_VALUE;
  return callableValue({
    kind: 'external',
    package: library ?? 'global',
    path: library === undefined ? name : 'default',
    instance: false,
    made: '',
    init: [],
  });
}

function evaluateIndex(m: Machine, expression: ExpressionOf<'index'>): Value {
  const object = evaluate(m, expression.object);
  const index = evaluate(m, expression.key);
  const name = wholeText(index);
  if (name !== undefined)
    return readField(m, object, name, { owner: nameOf(m.file, expression.object), range: expression });
  if (object.callables.length > 0) notCovered('a member whose name is not known');
  if (typeof index.constant !== 'number') {
    if (index.data.length === 0 && object.objects.some((key) => m.objectAt(key).kind === 'record'))
      notCovered('a field whose name is not known');
    return elementsOf(m, object);
  }
  if (things(object).length === 0 && object.data.length > 0) notCovered('a character of a text');
  return elementAt(m, object, index.constant, expression);
}

function evaluateObject(m: Machine, expression: ExpressionOf<'object'>): Value {
  const parts: Value[] = [];
  const fields = new Map<string, Value>();
  let rest: Value | undefined;
  const own = expression.properties.map((property) =>
    property.kind === 'property' ? property.name : undefined,
  );
  for (const [position, property] of expression.properties.entries()) {
    const value = evaluate(m, property.value);
    if (property.kind === 'property') fields.set(property.name, nameUnknown(m, value, property.name));
    else if (property.kind === 'computed') {
      const name = wholeText(evaluate(m, property.key));
      if (name === undefined) rest = rest === undefined ? value : join(rest, value);
      else fields.set(name, value);
    } else {
      if (parts.length > 0 || things(value).length > 1 || property.value.kind === 'choice')
        notCovered('several records in one');
      // What is spread first is the record that the fields behind it are written to.
      const written = new Set([...fields.keys()]);
      if (written.size > 0) notCovered('a record that is spread behind fields');
      const behind = new Set(own.slice(position + 1).filter((name) => name !== undefined));
      parts.push(without(m, value, behind, m.placeOf(expression, 'object')));
      if (value.data.length > 0) notCovered('a text that is spread');
    }
  }
  const [spread] = parts;
  const target = spread?.objects[0];
  if (spread === undefined || target === undefined) {
    const made = m.make('record', expression, 'object', fields, rest);
    return spread === undefined ? made : join(made, spread);
  }
  const object = m.objectAt(target);
  m.state.heap.set(target, {
    ...object,
    kind: 'record',
    fields: new Map([...object.fields, ...fields]),
    ...(rest === undefined ? {} : { rest: object.rest === undefined ? rest : join(object.rest, rest) }),
  });
  return spread;
}

function evaluateArray(m: Machine, expression: ExpressionOf<'array'>): Value {
  const fields = new Map<string, Value>();
  let rest: Value | undefined;
  expression.elements.forEach((element, index) => {
    const value = evaluate(m, element);
    if (element.kind === 'spread' || rest !== undefined)
      rest = rest === undefined ? value : join(rest, value);
    else fields.set(String(index), value);
  });
  return m.make('list', expression, 'array', fields, rest);
}

function evaluateChoice(m: Machine, { test, branches }: ExpressionOf<'choice'>): Value {
  if (test !== undefined) evaluate(m, test);
  const values: Value[] = [];
  const [first, ...others] = branches;
  if (test === undefined && first !== undefined) {
    // The first part of `a || b` is looked at in any case.
    values.push(evaluate(m, first));
    m.branch(() => undefined, ...others.map((branch) => (): void => void values.push(evaluate(m, branch))));
  } else
    m.branch(
      ...branches.map((branch) => (): void => void values.push(evaluate(m, branch))),
      ...(branches.length === 1 ? [(): void => undefined] : []),
    );
  const value = joinAll(values);
  const last = branches.at(-1);
  const isText = last?.kind === 'constant' && typeof last.value === 'string' && last.value !== '';
  return isText && test === undefined ? { ...value, written: true } : value;
}

/** The text made of several values: all that they carry, and what is constant of it. */
export function textOf(m: Machine, parts: readonly Value[]): Value {
  const { unknown: _unknown, ...content } = joinAll(parts.map((part) => flatten(m, readableIn(m, part))));
  const constant = parts
    .map((part) => (part.constant === undefined ? '\u0000' : String(part.constant)))
    .join('');
  return { ...content, constant };
}

export function numberOf(m: Machine, parts: readonly Value[]): Value {
  const {
    unknown: _unknown,
    constant: _constant,
    ...content
  } = joinAll(parts.map((part) => flatten(m, part)));
  return content;
}

/** A plain record in a text reads "[object Object]"; lists, errors and classes with a `toString` say what they hold. */
function readableIn(m: Machine, part: Value): Value {
  const objects = part.objects.filter((key) => {
    const type = m.declared.get(key)?.type;
    if (m.state.heap.get(key)?.kind === 'record') return false;
    if (type === undefined) return true;
    switch (type.kind) {
      case 'object':
        return type.properties().has('toString');
      case 'class':
        return type.class.extendsType !== undefined || methodOf(m, type, 'toString') !== undefined;
      case 'union':
        return notCovered('one of several types in a text');
      case 'collection':
        return type.element().kind !== 'object';
      default:
        return true;
    }
  });
  return { ...part, objects };
}

function evaluateAssignment(m: Machine, expression: ExpressionOf<'assign'>): Value {
  const value = evaluate(m, expression.value);
  const { target } = expression;
  if (!expression.compound) {
    assign(m, target, value, '');
    return value;
  }
  const before =
    target.kind === 'variable'
      ? (m.state.cells.get(cellOf(m, target.variable)) ?? EMPTY)
      : target.kind === 'place'
        ? evaluate(m, target.place)
        : EMPTY;
  if (value.callables.length > 0 || things(value).length > 0)
    notCovered('an assignment of one of two things');
  const isTotal =
    typeof before.constant === 'number' ||
    (before.data.length > 0 && before.data.every(({ protection }) => protection === 'anonymised'));
  // What is added up over many people is about none of them.
  const combined =
    isTotal && m.loops > 0
      ? mapData(join(before, { ...value }), (datum) => raise(datum, 'anonymised', undefined))
      : textOf(m, [before, value]);
  assign(m, target, combined, '');
  return combined;
}

/** Where a call is reported: at the last member of a chain over several lines. */
function rangeOf(m: Machine, expression: ExpressionOf<'call'>): { readonly start: number } {
  const { callee } = expression;
  if (callee.kind !== 'member') return expression;
  const isBelow = m.lineOf(callee.nameStart) !== m.lineOf(expression.start);
  return { start: isBelow ? callee.nameStart : expression.start };
}

function evaluateCall(m: Machine, expression: ExpressionOf<'call'>): Value {
  if (m.world.schemas.valueOf(m.file, expression) !== undefined) notCovered('a schema');
  const { callee } = expression;
  const call: Call = {
    range: rangeOf(m, expression),
    name: nameOf(m.file, callee),
    construct: expression.construct,
    typeArguments: expression.typeArguments.map((type) => m.world.types.resolve(type, m.running.typeScope)),
  };
  if (callee.kind === 'super') return callSuper(m, expression, call);
  if (callee.kind === 'member' && !expression.construct) {
    if (callee.object.kind === 'super')
      return callInherited(m, callee, evaluateArguments(m, expression), call);
    const receiver = evaluate(m, callee.object);
    return callMethod(m, receiver, callee.name, evaluateArguments(m, expression), call);
  }
  const target = evaluate(m, callee);
  const args = evaluateArguments(m, expression);
  if (!expression.construct) return callValue(m, target, args, call);
  const classes = target.callables.filter((callable) => callable.kind === 'class');
  return classes.length === 0
    ? callValue(m, target, args, call)
    : joinAll(classes.map((callable) => construct(m, callable, args, call)));
}

function classOfRunning(m: Machine): Parameters<typeof baseOf>[1] {
  const { file } = m;
  const unit = m.classScope();
  const entry = unit === undefined ? undefined : file.facts.classes[unit];
  return entry === undefined ? notCovered('a base outside of a class') : { file, class: entry };
}

function callSuper(m: Machine, expression: ExpressionOf<'call'>, call: Call): Value {
  const args = evaluateArguments(m, expression);
  const own = classOfRunning(m);
  const base = baseOf(m, own);
  if (base === undefined) keepErrorText(m, own, m.running.receiver, args, call);
  else runConstructor(m, base, m.running.receiver, args, call);
  return EMPTY;
}

function callInherited(
  m: Machine,
  callee: ExpressionOf<'member'>,
  args: readonly Value[],
  call: Call,
): Value {
  const base = baseOf(m, classOfRunning(m));
  const target = base === undefined ? undefined : methodOf(m, base, callee.name);
  if (target === undefined) return notCovered('a method of the base of a class');
  const home = m.activation;
  const callable = { kind: 'function', target, scope: undefined, home, known: home } as const;
  return callValue(m, callableValue({ ...callable, receiver: m.running.receiver }), args, call);
}

function evaluateArguments(m: Machine, { arguments: expressions }: ExpressionOf<'call'>): Value[] {
  return expressions.flatMap((expression) => {
    if (expression.kind !== 'spread') return [evaluate(m, expression)];
    const list = evaluate(m, expression.operand);
    const [key] = list.objects;
    const fixed = key === undefined || list.objects.length > 1 ? undefined : m.objectAt(key);
    return fixed !== undefined && fixed.rest === undefined && fixed.fields.size > 0
      ? [...fixed.fields.values()]
      : [elementsOf(m, list)];
  });
}
