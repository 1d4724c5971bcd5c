import { CONVENTIONS } from '@tomograph/rules';
import type { Frame } from './frame.js';
import type { LinkedFile, ProgramFunction } from '../../link/program.js';
import type { ClassFacts } from '../../facts/ir.js';
import { isOpaque, literalsOf, type Type } from '../../types/types.js';
import { doubted, readField } from './access.js';
import { externalReference } from './library-members.js';
import { nameOfExpression } from './naming.js';
import { placesOf } from './places.js';
import { valueOfType } from './declared-values.js';
import { builtinMethod } from './builtins/methods.js';
import { inlineCall, valueOfUnknownParameter } from './closures.js';
import { collectLabels, collectPorts, flatten } from './collect.js';
import { callKeyDriven } from '../libraries/key-driven.js';
import { callExternal, callOwn } from '../libraries/library-calls.js';
import { leaveCall } from '../solve/effects.js';
import { ownApi } from './own-functions.js';
import { applySummary, bindArguments } from '../solve/summaries.js';
import { fileScope, withParameters } from '../../types/resolve-types.js';
import { VALIDATORS } from '../../types/schemas/builders.js';
import { validated } from '../libraries/validation.js';
import {
  EMPTY,
  join,
  joinAll,
  OPAQUE,
  step,
  type Port,
  type Reference,
  type Site,
  type Value,
} from '../values/values.js';

/** A call, apart from what is called and with what. */
export interface CallSite {
  readonly site: Site;
  /** The call in the code of a callee that left it to this frame. */
  readonly origin?: Site;
  readonly construct: boolean;
  /** What is called, as the code writes it. */
  readonly name: string;
  readonly typeArguments: readonly Type[];
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

/** A sink that is known by the name of its receiver alone; true when there is one. */
export function enterConvention(
  frame: Frame,
  method: string,
  args: readonly Value[],
  call: CallSite,
): boolean {
  const receiver = call.name.split('.').at(-2) ?? '';
  const convention = CONVENTIONS.find(
    (candidate) => candidate.members.has(method) && candidate.receiver.test(receiver),
  );
  if (convention === undefined || call.construct) return false;
  const sinkCall = {
    sink: convention.sink,
    library: undefined,
    api: undefined,
    name: call.name,
    site: call.site,
  };
  frame.solver.enterSink(frame, sinkCall, {
    receiver: EMPTY,
    arguments: args,
    init: [],
    covered: new Set(),
    site: call.site,
  });
  callCallbacks(frame, args);
  return true;
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
      frame.solver.observer?.resolved(call.origin ?? call.site, target);
      const own = ownApi(frame.solver, target);
      if (own !== undefined) return callOwn(frame, own, bound ?? EMPTY, args, call);
      return target.facts.unit
        ? callUnit(frame, target, bound, args, call)
        : inlineCall(frame, target, args, bound, reference.environment, call);
    }
    case 'class':
      return call.construct ? construct(frame, reference.file, reference.class, args, call) : undefined;
    case 'external':
      return callExternal(frame, reference, receiver ?? EMPTY, args, call);
    case 'schema':
      // A type of ArkType is the function that validates.
      return validated(frame, reference, 'parse', args[0] ?? OPAQUE, call);
    case 'setter': {
      const target = frame.setterTargets.get(reference.object);
      const argument = args[0] ?? EMPTY;
      const updated = argument.references.some((inner) => inner.kind === 'function')
        ? callValue(frame, argument, undefined, [frame.state.env.get(target ?? -1) ?? EMPTY], call)
        : argument;
      if (target !== undefined)
        frame.state.env.set(target, join(frame.state.env.get(target) ?? EMPTY, updated));
      return EMPTY;
    }
    default:
      return undefined;
  }
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
      const list = args[1];
      const spread =
        list === undefined ? [] : list.objects.flatMap((key) => [...frame.objectAt(key).fields.values()]);
      return callReference(frame, reference, args[0], spread, call);
    }
    if (method === 'bind')
      return {
        ...EMPTY,
        references: [args[0] === undefined ? reference : { ...reference, receiver: args[0] }],
      };
  }
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
  if (summary === undefined) return EMPTY;
  const result = applySummary(frame, summary, bindings);
  return overloaded(frame, target, args, withTypeArguments(frame, target, result, call), call);
}

/** What a function of which only the type of the result is known returns by the overload that its arguments choose. */
function overloaded(
  frame: Frame,
  target: ProgramFunction,
  args: readonly Value[],
  result: Value,
  call: CallSite,
): Value {
  const { overloads } = target.facts;
  if (overloads === undefined || (result.typed.length === 0 && result.opaque !== true)) return result;
  if (result.labels.length > 0 || result.objects.length > 0) return result;
  const scope = fileScope(target.file);
  const chosen = overloads.find(({ parameters }) =>
    parameters.every((parameter, index) => {
      const literals = literalsOf(frame.solver.types.resolve(parameter, scope));
      const constant = args[index]?.constant;
      return literals.length === 0 || constant === undefined || literals.includes(String(constant));
    }),
  );
  if (chosen === undefined) return result;
  const type = frame.solver.types.resolve(chosen.result, scope);
  return isOpaque(type) ? result : { ...declaredResult(frame, type, call), ports: result.ports };
}

/** `await load<Customer>(id)`: where nothing is known of the result, the type that the caller names says what it is. */
function withTypeArguments(frame: Frame, target: ProgramFunction, result: Value, call: CallSite): Value {
  const { returnType, typeParameters } = target.facts;
  if (call.typeArguments.length === 0 || typeParameters.length === 0 || returnType === undefined)
    return result;
  const isKnown = result.labels.length > 0 || result.typed.length > 0 || result.objects.length > 0;
  if (isKnown || result.opaque !== true) return result;
  const scope = withParameters(fileScope(target.file), typeParameters, call.typeArguments);
  return declaredResult(frame, frame.solver.types.resolve(returnType, scope), call);
}

/** `new C(…)` for a class of the project. */
function construct(
  frame: Frame,
  file: LinkedFile,
  entry: ClassFacts,
  args: readonly Value[],
  call: CallSite,
): Value {
  frame.solver.observer?.resolved(call.origin ?? call.site, { file, class: entry });
  const key = `${call.site.file}:${call.site.start}:new`;
  const instance: Value = {
    ...frame.allocate(key, { fields: new Map() }),
    references: [{ kind: 'instance', file, class: entry }],
  };
  runConstructor(frame, file, entry, instance, args, call);
  return instance;
}

/** Runs the constructor of a class, its own or the inherited one, on an instance. */
export function runConstructor(
  frame: Frame,
  file: LinkedFile,
  entry: ClassFacts,
  instance: Value,
  args: readonly Value[],
  call: CallSite,
): void {
  const own = entry.members.find((member) => member.kind === 'constructor')?.function;
  if (own !== undefined) {
    const facts = file.facts.functions[own];
    if (facts === undefined) return;
    const target = frame.solver.functionAt(file, own);
    frame.solver.observer?.resolved(call.origin ?? call.site, target);
    callUnit(frame, target, instance, args, call);
    return;
  }
  const base = frame.solver.baseClass(file, entry);
  if (base !== undefined) runConstructor(frame, base.file, base.class, instance, args, call);
  else if (entry.extends !== undefined) keepErrorText(frame, entry, instance, args, call.site);
}

/** A class that extends something external (`Error`, above all) keeps its arguments. */
export function keepErrorText(
  frame: Frame,
  entry: ClassFacts,
  instance: Value,
  args: readonly Value[],
  site: Site,
): void {
  const message = args[0];
  if (message === undefined) return;
  const base = entry.extends === undefined ? '' : nameOfExpression(frame, entry.extends);
  if (/(Error|Exception)$/.test(base)) frame.solver.enterError(frame, `new ${entry.name}`, message, site);
  for (const key of placesOf(instance)) {
    const object = frame.objectAt(key);
    frame.state.heap.set(key, { ...object, fields: new Map([...object.fields, ['message', message]]) });
  }
}

/** Methods that a call on a declared type may reach: the class's own, and those of classes that implement it. */
function methodsOfType(frame: Frame, type: Type, method: string): ProgramFunction[] {
  switch (type.kind) {
    case 'class': {
      const own = frame.solver.methodOf(type.file, type.class, method);
      if (own !== undefined && own.facts.body.length > 0) return [own];
      const implemented = implementations(frame, type.class.name, method);
      return implemented.length > 0 || own === undefined ? implemented : [own];
    }
    case 'object':
      return type.name === '' ? [] : implementations(frame, type.name, method);
    case 'union':
      return type.types.flatMap((member) => methodsOfType(frame, member, method));
    default:
      return [];
  }
}

function implementations(frame: Frame, name: string, method: string): ProgramFunction[] {
  const found: ProgramFunction[] = [];
  for (const { file, class: entry } of frame.solver.program.implementersOf(name)) {
    const target = frame.solver.methodOf(file, entry, method);
    if (target !== undefined && target.facts.body.length > 0) found.push(target);
  }
  return found.slice(0, 8);
}

/** What a function type promises to return. */
function functionResult(frame: Frame, callee: Value, call: CallSite): Value | undefined {
  const results: Value[] = [];
  for (const typed of callee.typed) {
    if (typed.type.kind !== 'function') continue;
    const { resultWith } = typed.type;
    const isNamed = call.typeArguments.length > 0 && resultWith !== undefined;
    results.push(declaredResult(frame, isNamed ? resultWith(call.typeArguments) : typed.type.result(), call));
  }
  return results.length === 0 ? undefined : joinAll(results);
}

/** What a call returns of which only the type is known. */
function declaredResult(frame: Frame, type: Type, call: CallSite): Value {
  const name = frame.solver.types.nameOf(type);
  const spoken = name === '' ? call.name : name.charAt(0).toLowerCase() + name.slice(1);
  return valueOfType(frame, type, spoken, undefined, call.site);
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

/**
 * A call of which nothing is known: what goes in may come out, and where personal data went in, the analysis says
 * that it lost sight of it.
 */
export function unknownCall(
  frame: Frame,
  receiver: Value,
  args: readonly Value[],
  call: CallSite,
  kind: 'unresolved-call' | 'unmodelled-library' = 'unresolved-call',
  subject = call.name,
  member?: string,
): Value {
  callCallbacks(frame, args);
  if (call.construct && frame.throwing)
    return joinAll(args.map((argument) => flatten(frame, argument, call.site)));
  const content = joinAll([receiver, ...args].map((value) => flatten(frame, value, call.site)));
  if (args.some((argument) => argument.ports.length > 0)) frame.loses = true;
  const known = content.labels.filter((label) => label.certainty === 'certain');
  if (known.length > 0) {
    const categories = known.map(({ category }) => category);
    frame.blindSpot(kind, call.site, subject, member, categories);
  }
  return { ...doubted(content), opaque: true };
}

/** Functions that are handed out may be called, with anything. */
export function callCallbacks(frame: Frame, args: readonly Value[]): void {
  for (const argument of args) {
    for (const reference of argument.references) {
      if (reference.kind !== 'function' || reference.function.facts.unit) continue;
      const target = reference.function;
      frame.maybe(() =>
        inlineCall(
          frame,
          target,
          target.facts.parameters.map((_, index) => valueOfUnknownParameter(frame, target, index)),
          undefined,
          reference.environment,
        ),
      );
    }
  }
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
