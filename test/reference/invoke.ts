import { notCovered } from './core.js';
import { evaluate } from './expressions.js';
import {
  fileScope,
  isOpaque,
  withParameters,
  type ProgramFunction,
  type Type,
  type TypeScope,
} from './front-end.js';
import { writeField } from './fields.js';
import type { Machine, Running } from './machine.js';
import { isStructured, nameByType, presumed, valueOfType } from './names.js';
import { assign } from './patterns.js';
import { execute } from './statements.js';
import {
  EMPTY,
  isTold,
  join,
  joinAll,
  things,
  type Activation,
  type Callable,
  type Value,
} from './values.js';

export type FunctionCallable = Extract<Callable, { kind: 'function' }>;

/** A call in the code. */
export interface Call {
  /** Where it is reported: its line is that of the last member in a chain. */
  readonly range: { readonly start: number };
  /** What is called, as the code writes it. */
  readonly name: string;
  readonly construct?: boolean;
  /** Nobody knows with what it is called. */
  readonly isUnknown?: true;
  readonly typeArguments?: readonly Type[];
}

/** A function calls itself this often; what lies deeper gives nothing. */
const RECURSION = 3;
const DEPTH = 40;

/** Runs a function with these arguments, right here. */
export function invoke(
  m: Machine,
  callable: FunctionCallable,
  args: readonly Value[],
  call: Call,
  receiver: Value | undefined = callable.receiver,
): Value {
  const { target } = callable;
  if (target.facts.overloads !== undefined) notCovered('an overloaded function');
  if (target.facts.generator) notCovered('a generator');
  m.called.add(madeKey(callable));
  if (m.calls.length >= DEPTH || m.calls.filter((other) => other === target).length >= RECURSION)
    return EMPTY;
  const running: Running = {
    scope: {
      id: `${m.running.scope.id}>${call.range.start}>${target.file.index}:${target.facts.index}`,
      file: target.file,
      function: target.facts.index,
      parent: callable.scope ?? m.moduleScope(target.file),
    },
    activation: activationFor(m, callable, call),
    receiver: receiverFor(callable, receiver),
    typeScope: scopeOfTypes(target),
    returns: [],
    exits: [],
  };
  const result = run(m, target, running, (index) => boundTo(m, target, index, args));
  return withTypeArguments(m, callable, result, call);
}

/** `await load<Customer>(id)`: where nothing is known of the result, the type that the caller names says what it is. */
function withTypeArguments(m: Machine, { target }: FunctionCallable, result: Value, call: Call): Value {
  const { returnType, typeParameters } = target.facts;
  const named = call.typeArguments ?? [];
  if (named.length === 0 || typeParameters.length === 0 || returnType === undefined) return result;
  if (result.unknown !== true || isTold(result)) return result;
  const scope = withParameters(fileScope(target.file), typeParameters, named);
  const type = m.world.types.resolve(returnType, scope);
  return valueOfType(m, type, nameByType(m, type, call.name), m.placeOf(call.range, 'returned'));
}

/** Runs functions that were made here and that nobody has called: handlers, functions that are returned. */
export function runRemaining(m: Machine): void {
  const { activation } = m;
  for (let found = true; found;) {
    found = false;
    for (const [key, callable] of [...m.made]) {
      if (m.called.has(key) || callable.home !== activation) continue;
      found = true;
      invokeUnknown(m, callable, callable.target.facts);
    }
  }
}

/** Runs a body in a call of its own; whatever way it ends, the state is then that of all its ends. */
export function run(
  m: Machine,
  target: ProgramFunction,
  running: Running,
  valueOf: (parameter: number) => Value,
): Value {
  if (target.facts.usesArguments === true) notCovered('the arguments of a function as a list');
  m.calls.push(target);
  const { throwing } = m;
  m.throwing = false;
  const result = m.within(running, () => {
    target.facts.parameters.forEach((parameter, index) => {
      if (parameter.decorators.length > 0) notCovered('a decorator');
      assign(m, parameter.pattern, valueOf(index), '');
      if (!parameter.property || parameter.pattern.kind !== 'variable') return;
      const name = target.file.facts.variables[parameter.pattern.variable]?.name ?? '';
      const held = m.state.cells.get(`${running.scope.id}:${parameter.pattern.variable}`) ?? EMPTY;
      writeField(m, running.receiver, name, held);
    });
    execute(m, target.facts.body);
    m.state = m.meet([m.state, ...running.exits]);
    if (target.facts.unit && m.calls.length > 1 && !m.state.dead) runRemaining(m);
    return withReturnType(m, target, joinAll(running.returns));
  });
  m.throwing = throwing;
  m.calls.pop();
  forget(m, running);
  return result;
}

/** The variables of a call are gone with it, unless a function has kept them. */
function forget(m: Machine, { scope }: Running): void {
  if (scope.function === 0 || m.keepers.has(scope.id)) return;
  for (const cell of m.state.cells.keys()) if (cell.startsWith(`${scope.id}:`)) m.state.cells.delete(cell);
}

/** Under whose name it is reported what a call does. */
function activationFor(m: Machine, { target, home, known }: FunctionCallable, call: Call): Activation {
  const stack = m.stack();
  // A function inside another one is a part of that, as long as that is under way.
  if (!target.facts.unit && stack.includes(home)) return home;
  const here = `${m.file.index}:${call.range.start} ${target.file.index}:${target.facts.index}`;
  const isRoot = stack.length === 1;
  if (isRoot) m.ownCalls.add(here);
  // Who comes to the same function by himself has not got to know it from his caller.
  const level = m.ownCalls.has(here) ? stack.length - 1 : m.levelOf(known);
  const site = level === stack.length - 1 ? m.site(call.range) : stack[level + 1]?.site;
  return m.activate(unitOf(target), stack[level], site, target);
}

/** The function that the product reports for: the function itself, one around it, or its module. */
export function unitOf({ file, facts }: ProgramFunction): ProgramFunction {
  let at = facts;
  while (!at.unit && at.index !== 0) at = file.facts.functions[at.owner] ?? at;
  return { file, facts: at };
}

function receiverFor(callable: FunctionCallable, receiver: Value | undefined): Value {
  if (callable.target.facts.unit) return receiver ?? callable.receiver ?? EMPTY;
  return (receiver?.objects.length ?? 0) > 0 ? (receiver as Value) : (callable.receiver ?? EMPTY);
}

/** Type parameters stand for whatever the caller has; inside they tell nothing. */
export function scopeOfTypes({ file, facts }: ProgramFunction): TypeScope {
  const ofClass = facts.class === undefined ? [] : (file.facts.classes[facts.class]?.typeParameters ?? []);
  const names = [...ofClass, ...facts.typeParameters];
  return {
    ...fileScope(file),
    parameters: new Map(names.map((name) => [name, { kind: 'primitive', name: 'unknown' }])),
  };
}

/** What a parameter holds in a call: what is passed, and what its type and name say of something unknown. */
function boundTo(m: Machine, target: ProgramFunction, index: number, args: readonly Value[]): Value {
  const parameter = target.facts.parameters[index];
  const passed = args[index];
  const { unit } = target.facts;
  if (parameter?.rest === true) {
    const fields = new Map(args.slice(index).map((value, position) => [String(position), value]));
    return m.make('list', parameter, 'rest', fields);
  }
  if (passed === undefined) {
    if (parameter?.initialiser !== undefined) return evaluate(m, parameter.initialiser);
    return unit || args.length > 0 ? EMPTY : presumed(m, target, index, unit);
  }
  const isKnown =
    passed.unknown !== true ||
    things(passed).length > 0 ||
    passed.data.some(({ certainty }) => unit || certainty === 'certain');
  if (isKnown) {
    checkInside(m, target, index, passed);
    return passed;
  }
  const said = presumed(m, target, index, unit);
  if (!isTold(said) && said.callables.length === 0) return passed;
  return {
    ...join(
      { ...said, objects: things(said) },
      { ...EMPTY, objects: passed.objects, callables: passed.callables },
    ),
    ...(said.unknown === true ? { unknown: true } : {}),
    ...(passed.input === true ? { input: true } : {}),
  };
}

/** A record with something unknown in a field that the parameter's type calls personal is left out. */
function checkInside(m: Machine, { facts }: ProgramFunction, index: number, passed: Value): void {
  const parameter = facts.parameters[index];
  if (parameter?.type === undefined) return;
  const type = m.world.types.resolve(parameter.type, m.running.typeScope);
  for (const key of passed.objects)
    for (const [name, field] of m.objectAt(key).fields) {
      if (field.unknown !== true || isTold(field)) continue;
      const property = m.world.types.property(type, name);
      if (property === undefined) continue;
      if (m.world.knowledge.classify(name, { owner: property.owner }) !== undefined)
        notCovered('a record with something unknown in it');
    }
}

/** What a function returns of which nothing else is known is what its type says. */
function withReturnType(m: Machine, target: ProgramFunction, returned: Value): Value {
  const { facts } = target;
  const isAbstract = facts.body.length === 0 && facts.unit;
  if (facts.returnType === undefined || isTold(returned)) return returned;
  if (!isAbstract && returned.unknown !== true) return returned;
  const type = m.world.types.resolve(facts.returnType, m.running.typeScope);
  if (isOpaque(type) || !isStructured(type)) return returned;
  const name = nameByType(m, type, facts.name);
  return join(valueOfType(m, type, name, `${m.running.scope.id}/returned`), {
    ...EMPTY,
    callables: returned.callables,
  });
}

/** Tells functions that were made in different calls apart. */
export function madeKey({ target, scope }: FunctionCallable): string {
  return `${target.file.index}:${target.facts.index}|${scope?.id ?? ''}`;
}

/** Runs a function that was handed to somebody unknown, or to nobody: with what its parameters say. */
export function invokeUnknown(
  m: Machine,
  callable: FunctionCallable,
  range: { readonly start: number },
): void {
  m.maybe(() => {
    const { target } = callable;
    const running: Running = {
      scope: {
        id: `${m.running.scope.id}>${range.start}>${target.file.index}:${target.facts.index} unknown`,
        file: target.file,
        function: target.facts.index,
        parent: callable.scope ?? m.moduleScope(target.file),
      },
      activation: activationFor(m, callable, { range, name: '' }),
      receiver: callable.receiver ?? EMPTY,
      typeScope: scopeOfTypes(target),
      returns: [],
      exits: [],
    };
    m.called.add(madeKey(callable));
    if (target.facts.generator) notCovered('a generator');
    if (m.calls.filter((other) => other === target).length >= RECURSION) return;
    run(m, target, running, (index) => presumed(m, target, index, target.facts.unit));
  });
}
