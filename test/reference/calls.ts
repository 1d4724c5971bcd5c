import { CONVENTIONS } from '@tomograph/rules';
import { builtinMethod } from './builtins.js';
import { construct } from './classes.js';
import { notCovered } from './core.js';
import { callExternal } from './external.js';
import { flatten, readField } from './fields.js';
import { invoke, invokeUnknown, type Call } from './invoke.js';
import type { Machine } from './machine.js';
import { nameByType, valueOfType } from './names.js';
import { enterSink } from './report.js';
import { callableValue, doubted, EMPTY, join, joinAll, type Callable, type Value } from './values.js';

/** Calls whatever a value may be. */
export function callValue(
  m: Machine,
  value: Value,
  args: readonly Value[],
  call: Call,
  receiver: Value = EMPTY,
): Value {
  const results = value.callables.flatMap((callable) => callOne(m, callable, receiver, args, call) ?? []);
  return results.length > 0 ? alternatives(m, results) : unknownCall(m, EMPTY, args, call);
}

/** Each thing that is called may be the one, so that each call starts from the same state. */
function alternatives(m: Machine, results: readonly (() => Value)[]): Value {
  const [only] = results;
  if (only !== undefined && results.length === 1) return only();
  const values: Value[] = [];
  m.branch(...results.map((result) => (): void => void values.push(result())));
  return joinAll(values);
}

/** Calls a member of whatever a value may be. */
export function callMethod(
  m: Machine,
  receiver: Value,
  method: string,
  args: readonly Value[],
  call: Call,
): Value {
  const member = readField(m, receiver, method, { owner: call.name, callee: true, range: call.range });
  const results = [
    ...member.callables.flatMap((callable) => callOne(m, callable, receiver, args, call) ?? []),
    ...receiver.callables.flatMap((callable) => callOnFunction(m, callable, method, args, call) ?? []),
  ];
  if (results.length > 0) return alternatives(m, results);
  if (enterConvention(m, method, args, call)) return EMPTY;
  return builtinMethod(m, receiver, method, args, call) ?? unknownCall(m, receiver, args, call);
}

/** How one thing is called; undefined where it is nothing that can be. */
function callOne(
  m: Machine,
  callable: Callable,
  receiver: Value,
  args: readonly Value[],
  call: Call,
): (() => Value) | undefined {
  switch (callable.kind) {
    case 'function':
      return () =>
        invoke(
          m,
          callable,
          args,
          call,
          callable.receiver === undefined ? receiver : bound(callable, receiver),
        );
    case 'class':
      return call.construct === true ? (): Value => construct(m, callable, args, call) : undefined;
    case 'external':
      return () => callExternal(m, callable, receiver, args, call);
    case 'declared':
      return () => {
        for (const argument of args) callCallbacks(m, [argument], call);
        const isNamed = (call.typeArguments?.length ?? 0) > 0 && callable.type.resultWith !== undefined;
        const type = isNamed
          ? (callable.type.resultWith?.(call.typeArguments ?? []) ?? callable.type.result())
          : callable.type.result();
        return valueOfType(m, type, nameByType(m, type, call.name), m.placeOf(call.range, 'declared'));
      };
    case 'resolver':
      return () => {
        const held = m.state.cells.get(callable.cell);
        const [settled = EMPTY] = args;
        m.state.cells.set(callable.cell, held === undefined ? settled : join(held, settled));
        return EMPTY;
      };
    default:
      return undefined;
  }
}

/** A function in an object has the object as `this`, unless it belongs to a class or has kept that of its place. */
function bound(callable: Extract<Callable, { kind: 'function' }>, receiver: Value): Value {
  return callable.target.facts.unit || receiver.objects.length === 0
    ? (callable.receiver ?? EMPTY)
    : receiver;
}

/** `call`, `apply` and `bind` of functions. */
function callOnFunction(
  m: Machine,
  callable: Callable,
  method: string,
  args: readonly Value[],
  call: Call,
): (() => Value) | undefined {
  if (callable.kind !== 'function') return undefined;
  const [self, ...others] = args;
  switch (method) {
    case 'call':
      return () => invoke(m, callable, others, call, self);
    case 'apply':
      return () => {
        const list = (others[0]?.objects ?? []).map((key) => m.objectAt(key));
        if (list.some(({ rest }) => rest !== undefined))
          notCovered('a list of unknown length that is applied');
        return invoke(
          m,
          callable,
          list.flatMap(({ fields }) => [...fields.values()]),
          call,
          self,
        );
      };
    case 'bind':
      if (others.length > 0) notCovered('an argument that is bound');
      return () => callableValue(self === undefined ? callable : { ...callable, receiver: self });
    default:
      return undefined;
  }
}

/** A sink that is known by the name of its receiver alone; true when there is one. */
export function enterConvention(m: Machine, method: string, args: readonly Value[], call: Call): boolean {
  const receiver = call.name.split('.').at(-2) ?? '';
  const convention = CONVENTIONS.find(
    (candidate) => candidate.members.has(method) && candidate.receiver.test(receiver),
  );
  if (convention === undefined || call.construct === true) return false;
  enterSink(m, convention.sink, { receiver: EMPTY, arguments: args, init: [] }, call);
  callCallbacks(m, args, call);
  return true;
}

/** A call of which nothing is known: what goes in may come out. */
export function unknownCall(m: Machine, receiver: Value, args: readonly Value[], call: Call): Value {
  callCallbacks(m, args, call);
  if (call.construct === true && m.throwing) return joinAll(args.map((argument) => flatten(m, argument)));
  const content = joinAll([receiver, ...args].map((value) => flatten(m, value)));
  return { ...doubted(content), unknown: true };
}

/** Functions that are handed out may be called, with anything. */
export function callCallbacks(m: Machine, args: readonly Value[], call: Call): void {
  for (const { callables } of args)
    for (const callable of callables)
      if (callable.kind === 'function' && !callable.target.facts.unit) invokeUnknown(m, callable, call.range);
}
