import { enterError } from './errors.js';
import type { Frame } from './frame.js';
import type { LinkedFile } from '../../link/program.js';
import type { ClassFacts } from '../../facts/ir.js';
import { nameOfExpression } from './naming.js';
import { placesOf } from './places.js';
import type { Reference, Site, Value } from '../values/values.js';
import { type CallSite, callUnit } from './calls.js';

/** `new C(…)` for a class of the project. */
export function construct(
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

/** A class that is a function with a prototype may be called like any other function. */
export function callConstructor(
  frame: Frame,
  { file, class: entry }: Extract<Reference, { kind: 'class' }>,
  receiver: Value | undefined,
  args: readonly Value[],
  call: CallSite,
): Value | undefined {
  const creator = entry.members.find((member) => member.kind === 'constructor')?.function;
  if (creator === undefined) return undefined;
  return callUnit(frame, frame.solver.functionAt(file, creator), receiver, args, call);
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
  const base = frame.solver.classes.baseClass(file, entry);
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
  if (/(Error|Exception)$/.test(base)) enterError(frame, `new ${entry.name}`, message, site);
  for (const key of placesOf(instance)) {
    const object = frame.objectAt(key);
    frame.state.heap.set(key, { ...object, fields: new Map([...object.fields, ['message', message]]) });
  }
}
