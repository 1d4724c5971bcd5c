import { readByCalling } from '../frameworks/cells.js';
import { reduced } from '../frameworks/states.js';
import type { Frame } from './frame.js';
import type { ProgramFunction } from '../../link/program.js';
import type { Type } from '../../types/types.js';
import { readField } from './access.js';
import { externalReference } from './library-members.js';
import { builtinMethod } from './builtins/methods.js';
import { inlineCall } from './closures.js';
import { collectLabels, collectPorts } from './collect.js';
import { callKeyDriven } from '../libraries/key-driven.js';
import { callExternal, callOwn } from '../libraries/library-calls.js';
import { leaveCall } from '../solve/effects.js';
import { callSetter, settlement } from './settlements.js';
import { ownApi } from './own-functions.js';
import { applySummary, bindArguments } from '../solve/summaries.js';
import { VALIDATORS } from '../../types/schemas/builders.js';
import { validated } from '../libraries/validation.js';
import {
  EMPTY,
  isEmpty,
  join,
  joinAll,
  OPAQUE,
  step,
  type Port,
  type Reference,
  type Site,
  type Value,
} from '../values/values.js';
import { enterConvention, unknownCall, callCallbacks } from './unknown-calls.js';
import { overloaded, withTypeArguments, methodsOfType, functionResult } from './declared-calls.js';
import { callConstructor, construct, runConstructor } from './constructions.js';

/** A call, apart from what is called and with what. */
export interface CallSite {
  readonly site: Site;
  /** The call in the code of a callee that left it to this frame. */
  readonly origin?: Site;
  readonly construct: boolean;
  /** What is called, as the code writes it. */
  readonly name: string;
  readonly typeArguments: readonly Type[];
  /** For a call that catches what a chain of promises is rejected with. */
  readonly rejected?: readonly Value[];
}

/** Calls whatever a value may be; `method` is the name of the member when the value is the receiver. */
export function callValue(
  frame: Frame,
  value: Value,
  method: string | undefined,
  args: readonly Value[],
  call: CallSite,
): Value {
  if (method !== undefined) return callMethod(frame, value, method, args, call);
  const read = readByCalling(frame, value, args, call.site);
  if (read !== undefined) return read;
  const results: Value[] = [];
  let resolved = false;
  for (const reference of value.references) {
    const result = callReference(frame, reference, undefined, args, call);
    if (result === undefined) continue;
    resolved = true;
    results.push(result);
  }
  if (resolved) return joinAll(results);
  // A client that is known by its type alone may be called as well: `(db: Knex) => db('users')`.
  for (const { type } of value.typed)
    if (type.kind === 'external' && callsByType(frame, type))
      return callExternal(frame, externalReference(type), EMPTY, args, call);
  const declared = functionResult(frame, value, call);
  if (isPlace(value)) return join(deferCall(frame, value, undefined, args, call), declared ?? EMPTY);
  return declared ?? unknownCall(frame, EMPTY, args, call);
}

/** True for types of libraries whose instances are functions, as far as the models and mappers know. */
function callsByType(frame: Frame, type: Extract<Type, { kind: 'external' }>): boolean {
  return type.package === 'knex' || frame.solver.libraries.member(type.package, type.name) !== undefined;
}

/** Calls a member of whatever a value may be. */
export function callMethod(
  frame: Frame,
  receiver: Value,
  method: string,
  args: readonly Value[],
  call: CallSite,
): Value {
  const member = readField(frame, receiver, method, { site: call.site, owner: call.name, callee: true });
  const read = readByCalling(frame, member, args, call.site);
  if (read !== undefined) return read;
  const results: Value[] = [];
  let resolved = false;
  for (const reference of member.references) {
    const result = callReference(frame, reference, receiver, args, call);
    if (result === undefined) continue;
    resolved = true;
    results.push(result);
  }
  for (const reference of receiver.references) {
    const result = callOnReference(frame, reference, method, args, call);
    if (result === undefined) continue;
    resolved = true;
    results.push(result);
  }
  if (!resolved) {
    for (const typed of receiver.typed) {
      for (const target of methodsOfType(frame, typed.type, method)) {
        resolved = true;
        frame.solver.observer?.resolved(call.origin ?? call.site, target);
        results.push(callUnit(frame, target, receiver, args, call));
      }
    }
  }
  if (resolved) {
    if (losesSight(frame, [...member.references, ...receiver.references], receiver, method))
      enterConvention(frame, method, args, call);
    return joinAll(results);
  }
  if (enterConvention(frame, method, args, call)) return EMPTY;
  const builtin = builtinMethod(frame, receiver, method, args, call);
  if (builtin !== undefined) return builtin;
  const declared = functionResult(frame, member, call);
  if (isPlace(member)) return join(deferCall(frame, receiver, method, args, call), declared ?? EMPTY);
  if (declared !== undefined) return declared;
  return unknownCall(frame, receiver, args, call);
}

/** A project's own logger that hands on to something unknown is still a logger by its name. */
function losesSight(
  frame: Frame,
  references: readonly Reference[],
  receiver: Value,
  method: string,
): boolean {
  const targets = [
    ...references.flatMap((reference) => (reference.kind === 'function' ? [reference.function] : [])),
    ...receiver.typed.flatMap((typed) => methodsOfType(frame, typed.type, method)),
  ];
  return targets.some((target) => target.facts.unit && frame.solver.summaryOf(target)?.loses === true);
}

/** Calls or constructs one resolved thing; undefined where it is nothing that can be called. */
function callReference(
  frame: Frame,
  reference: Reference,
  receiver: Value | undefined,
  args: readonly Value[],
  call: CallSite,
): Value | undefined {
  switch (reference.kind) {
    case 'function': {
      const target = reference.function;
      const bound = reference.receiver ?? receiver;
      if (reference.promised === true)
        return promisedCall(frame, { ...reference, promised: false }, bound, args, call);
      frame.solver.observer?.resolved(call.origin ?? call.site, target);
      const own = ownApi(frame.solver, target);
      if (own !== undefined) return callOwn(frame, own, bound ?? EMPTY, args, call);
      return target.facts.unit
        ? callUnit(frame, target, bound, args, call)
        : inlineCall(frame, target, args, bound, reference.environment, call);
    }
    case 'class':
      return call.construct
        ? construct(frame, reference.file, reference.class, args, call)
        : callConstructor(frame, reference, receiver, args, call);
    case 'external':
      return callExternal(frame, reference, receiver ?? EMPTY, args, call);
    case 'schema':
      // A type of ArkType is the function that validates.
      return validated(frame, reference, 'parse', args[0] ?? OPAQUE, call);
    case 'setter':
      callSetter(frame, reference, args, (change, before) =>
        reference.reducer === undefined
          ? callValue(frame, change, undefined, [before], call)
          : reduced(frame, reference.reducer, before, change, call),
      );
      return EMPTY;
    default:
      return undefined;
  }
}

/** The arguments in a list. */
function listed(frame: Frame, list: Value): Value[] {
  return list.objects.flatMap((key) => [...frame.objectAt(key).fields.values()]);
}

/** What a function in the style of Node.js, of which `promisify` has made one with a promise, calls back with. */
function promisedCall(
  frame: Frame,
  reference: Extract<Reference, { kind: 'function' }>,
  receiver: Value | undefined,
  args: readonly Value[],
  call: CallSite,
): Value {
  const settled = settlement(frame, call.site, 'promisified');
  const result = callReference(frame, reference, receiver, [...args, settled.callback(1)], call);
  const outcome = settled.outcome();
  return isEmpty(outcome) ? (result ?? EMPTY) : outcome;
}

/** Methods that a reference itself has: `call`, `apply` and `bind` of functions, the validators of schemas. */
function callOnReference(
  frame: Frame,
  reference: Reference,
  method: string,
  args: readonly Value[],
  call: CallSite,
): Value | undefined {
  if (reference.kind === 'function') {
    if (method === 'call') return callReference(frame, reference, args[0], args.slice(1), call);
    if (method === 'apply') {
      return callReference(
        frame,
        reference,
        args[0],
        args[1] === undefined ? [] : listed(frame, args[1]),
        call,
      );
    }
    if (method === 'bind')
      return {
        ...EMPTY,
        references: [args[0] === undefined ? reference : { ...reference, receiver: args[0] }],
      };
  }
  // `Base.call(this, options)` constructs as `super(options)` does.
  if (reference.kind === 'class' && (method === 'call' || method === 'apply')) {
    const [instance = EMPTY, ...given] = args;
    const values = method === 'call' ? given : given.flatMap((list) => listed(frame, list));
    runConstructor(frame, reference.file, reference.class, instance, values, call);
    return EMPTY;
  }
  const borrowed =
    reference.kind === 'external' && (method === 'call' || method === 'apply')
      ? /^(?:Array|String)\.prototype\.(\w+)$/.exec(reference.path)?.[1]
      : undefined;
  // `Array.prototype.slice.call(arguments)` is the method of a list that may be none.
  if (borrowed !== undefined) return builtinMethod(frame, args[0] ?? EMPTY, borrowed, args.slice(1), call);
  if (reference.kind === 'schema' && VALIDATORS.has(method))
    return validated(frame, reference, method, args[0] ?? OPAQUE, call);
  return undefined;
}

/** Calls a function of the project by its summary. */
export function callUnit(
  frame: Frame,
  target: ProgramFunction,
  receiver: Value | undefined,
  args: readonly Value[],
  call: CallSite,
): Value {
  const own = ownApi(frame.solver, target);
  if (own !== undefined) return callOwn(frame, own, receiver ?? EMPTY, args, call);
  const summary = frame.solver.summaryOf(target);
  const keyed =
    summary === undefined ? undefined : callKeyDriven(frame, target, receiver, args, call, summary);
  if (keyed !== undefined) return keyed;
  const bindings = bindArguments(frame, target, receiver, args, call.site);
  frame.solver.inquiry?.called(frame, target, args);
  if (summary === undefined) return EMPTY;
  const result = applySummary(frame, summary, bindings);
  return overloaded(frame, target, args, withTypeArguments(frame, target, result, call), call);
}

/** True when a value may be something that only the caller knows, and not just a text made of that. */
function isPlace(value: Value): boolean {
  return value.ports.some((port) => !port.made);
}

/** A call of something that only the caller knows. */
function deferCall(
  frame: Frame,
  callee: Value,
  method: string | undefined,
  args: readonly Value[],
  call: CallSite,
): Value {
  const ports = callee.ports.filter((port) => !port.made);
  const result = leaveCall(frame, { ...EMPTY, ports }, method, args, call);
  callCallbacks(frame, args);
  const hole: Port = {
    root: result,
    path: [],
    protection: 'plain',
    certainty: 'certain',
    revealed: false,
    made: false,
    trail: undefined,
  };
  return { ...EMPTY, ports: [hole] };
}

/** True when a value carries, or may carry for some caller, anything at all. */
export function carries(frame: Frame, value: Value, site: Site): boolean {
  return collectLabels(frame, value, site).length > 0 || collectPorts(frame, value).length > 0;
}

/** The value of an external type's instance. */
export function instanceOf(type: Extract<Type, { kind: 'external' }>): Value {
  return { ...EMPTY, references: [externalReference(type)] };
}

/** A step that says that something came back from a call. */
export function returnedFrom(value: Value, site: Site, name: string): Value {
  return {
    ...value,
    labels: value.labels.map((label) => ({ ...label, trail: step(label.trail, 'return', site, name) })),
  };
}
