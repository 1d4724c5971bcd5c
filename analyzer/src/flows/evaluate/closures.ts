import type { Frame } from './frame.js';
import type { ProgramFunction } from '../../link/program.js';
import { valueOfType } from './declared-values.js';
import { contextualType, declaredType } from './contextual-types.js';
import { evaluate } from './expressions.js';
import { handlerArgument } from './handlers.js';
import type { CallSite } from './calls.js';
import { outsideOf } from './outside.js';
import { assignPattern } from './patterns.js';
import { executeBody } from './statements.js';
import { fileScope } from '../../types/scopes.js';
import { isOpaque, UNKNOWN } from '../../types/types.js';
import { EMPTY, joinAll, OPAQUE, type Environment, type Value } from '../values/values.js';

/** Nested functions inside nested functions, deeper than any code a person reads. */
const INLINE_DEPTH = 12;

/**
 * Evaluates a nested function where it is called, in the frame that holds what it captures. Its variables have
 * numbers of their own, so that they cannot be confused with those around them.
 */
export function inlineCall(
  frame: Frame,
  target: ProgramFunction,
  args: readonly Value[],
  receiver: Value | undefined,
  environment?: Environment,
  call?: CallSite,
): Value {
  if (frame.closures.has(target)) frame.closures.set(target, true);
  // A function of its own is called again only where names decide how deep that goes.
  if ((frame.inlined.includes(target) && !target.facts.unit) || frame.inlined.length >= INLINE_DEPTH)
    return EMPTY;
  const { file, scope, returns, receiver: outerReceiver, outside: outerOutside, passed } = frame;
  const { activation } = frame;
  const wasDead = frame.state.dead;
  frame.inlined.push(target);
  // What one call makes is not what the next one makes.
  if (call !== undefined) frame.activation = `${activation}${call.site.file}:${call.site.start}>`;
  frame.file = target.file;
  frame.scope = fileScope(target.file);
  frame.returns = [];
  if (target.facts.usesArguments === true)
    frame.passed = frame.allocate(`arguments ${target.file.index}:${target.facts.index}`, {
      fields: new Map(args.map((argument, index) => [String(index), argument])),
    });
  if (receiver !== undefined && (receiver.objects.length > 0 || receiver.ports.length > 0))
    frame.receiver = receiver;
  frame.outside = outsideOf(frame, target, call);
  const before = enter(frame, environment);
  try {
    target.facts.parameters.forEach((parameter, index) => {
      let value = args[index] ?? defaultOf(frame, target, index);
      if (parameter.rest) {
        const rest = args.slice(index);
        value = frame.allocate(`rest ${target.file.index}:${parameter.start}`, {
          fields: new Map(rest.map((item, position) => [String(position), item])),
        });
      }
      assignPattern(
        frame,
        parameter.pattern,
        withDeclaredType(frame, target, index, value ?? (args.length > 0 ? EMPTY : OPAQUE)),
        true,
      );
    });
    executeBody(frame, target.facts);
    return closeOver(frame, target, joinAll(frame.returns), environment);
  } finally {
    leave(frame, environment, before);
    frame.outside = outerOutside;
    frame.inlined.pop();
    frame.activation = activation;
    frame.file = file;
    frame.scope = scope;
    frame.returns = returns;
    frame.receiver = outerReceiver;
    frame.passed = passed;
    frame.state.dead = wasDead;
  }
}

/** Puts the variables of an environment in place; returns what stood there. */
function enter(frame: Frame, environment: Environment | undefined): ReadonlyMap<number, Value | undefined> {
  const outside = new Map<number, Value | undefined>();
  for (const [variable, value] of environment?.values ?? []) {
    outside.set(variable, frame.state.env.get(variable));
    frame.state.env.set(variable, value);
  }
  return outside;
}

/** Keeps what a function has done to its environment, and puts back what stood outside. */
function leave(
  frame: Frame,
  environment: Environment | undefined,
  outside: ReadonlyMap<number, Value | undefined>,
): void {
  for (const [variable, before] of outside) {
    const value = frame.state.env.get(variable);
    if (value !== undefined) environment?.values.set(variable, value);
    frame.state.env.set(variable, before ?? EMPTY);
  }
}

/** Functions that a call returns keep the variables of that call, whatever the next call does to them. */
function closeOver(
  frame: Frame,
  target: ProgramFunction,
  returned: Value,
  around: Environment | undefined,
): Value {
  const environment: Environment = { values: new Map() };
  const own = (variable: number): boolean => {
    if (around?.values.has(variable) === true) return true;
    const facts = target.file.facts.variables[variable - target.file.variableBase];
    return facts?.owner === target.facts.index;
  };
  const close = (value: Value, depth: number): Value => {
    if (depth > 0)
      for (const key of value.objects) {
        const object = frame.objectAt(key);
        const fields = new Map([...object.fields].map(([name, field]) => [name, close(field, depth - 1)]));
        if ([...fields].some(([name, field]) => field !== object.fields.get(name)))
          frame.state.heap.set(key, { ...object, fields });
      }
    if (!value.references.some((reference) => reference.kind === 'function')) return value;
    let isClosed = false;
    const references = value.references.map((reference) => {
      if (reference.kind !== 'function' || reference.environment !== undefined) return reference;
      const { file, facts } = reference.function;
      const captured = facts.captures.map((index) => file.variableBase + index).filter(own);
      if (facts.unit || file !== target.file || captured.length === 0) return reference;
      for (const variable of captured) {
        const held = frame.state.env.get(variable);
        if (held !== undefined) environment.values.set(variable, held);
      }
      isClosed = true;
      return { ...reference, environment };
    });
    return isClosed ? { ...value, references } : value;
  };
  return close(returned, CLOSED_DEPTH);
}

/** A function may return an object of functions, and a list of those. */
const CLOSED_DEPTH = 2;

function defaultOf(frame: Frame, target: ProgramFunction, index: number): Value | undefined {
  const initialiser = target.facts.parameters[index]?.initialiser;
  return initialiser === undefined ? undefined : evaluate(frame, initialiser);
}

/** What a parameter holds when nobody says: what its type declares. */
export function valueOfUnknownParameter(frame: Frame, target: ProgramFunction, index: number): Value {
  return withDeclaredType(frame, target, index, OPAQUE);
}

function withDeclaredType(frame: Frame, target: ProgramFunction, index: number, value: Value): Value {
  const parameter = target.facts.parameters[index];
  if (parameter === undefined || value.opaque !== true || isTold(value)) return value;
  const type =
    declaredType(frame, parameter, fileScope(target.file)) ?? contextualType(frame, target, index) ?? UNKNOWN;
  const variable =
    parameter.pattern.kind === 'variable'
      ? target.file.facts.variables[parameter.pattern.variable]
      : undefined;
  const name = variable?.name ?? 'parameter';
  const site = { file: target.file.index, start: parameter.start, end: parameter.end };
  if (isOpaque(type)) {
    if (variable === undefined || value.input === true) return value;
    const conventional = handlerArgument(target, index);
    if (conventional !== undefined) return conventional;
    const { labels } = valueOfType(frame, { kind: 'primitive', name: 'unknown' }, name, undefined, site);
    return labels.length === 0 ? value : { ...value, labels };
  }
  return {
    ...valueOfType(frame, type, name, undefined, site),
    ...(value.input === true ? { input: true } : {}),
  };
}

/** Of something unknown it may be known what it carries: that counts more than what the parameter is called. */
function isTold(value: Value): boolean {
  return (
    value.objects.length > 0 ||
    value.ports.length > 0 ||
    value.labels.some(({ certainty }) => certainty === 'certain')
  );
}

/**
 * Evaluates nested functions that were created but not called here: handlers, exported closures, returned functions.
 *
 * @param isMeant chooses among them
 */
export function evaluateRemaining(
  frame: Frame,
  isMeant: (target: ProgramFunction) => boolean = () => true,
): void {
  for (let round = 0; round < 4; round++) {
    const waiting = [...frame.closures]
      .filter(([target, called]) => !called && isMeant(target))
      .map(([target]) => target);
    if (waiting.length === 0) return;
    for (const target of waiting) {
      frame.closures.set(target, true);
      const args = target.facts.parameters.map((_, index) => valueOfUnknownParameter(frame, target, index));
      frame.maybe(() => inlineCall(frame, target, args, undefined));
    }
  }
}
