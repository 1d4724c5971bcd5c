import { notCovered } from './core.js';
import { evaluate } from './expressions.js';
import { fileScope, type ClassFacts, type LinkedFile, type ProgramFunction, type Type } from './front-end.js';
import { readField, writeField, type Reading } from './fields.js';
import { invoke, invokeUnknown, type Call } from './invoke.js';
import type { Machine } from './machine.js';
import { nameOf } from './names.js';
import { enterError } from './report.js';
import { callableValue, EMPTY, objectValue, type Callable, type Value } from './values.js';

type ClassType = Extract<Type, { kind: 'class' }>;
type ClassCallable = Extract<Callable, { kind: 'class' }>;

interface ClassOfFile {
  readonly file: LinkedFile;
  readonly class: ClassFacts;
}

/** The class that an object is an instance of. */
export function classOf(m: Machine, key: string): ClassType | undefined {
  const type = m.declared.get(key)?.type;
  return type?.kind === 'class' ? type : undefined;
}

export function baseOf(m: Machine, { file, class: entry }: ClassOfFile): ClassOfFile | undefined {
  if (entry.extendsType === undefined) return undefined;
  const base = m.world.types.resolve(entry.extendsType, fileScope(file));
  return base.kind === 'class' ? base : undefined;
}

function memberOf(
  m: Machine,
  of: ClassOfFile,
  name: string,
  fits: (member: ClassFacts['members'][number]) => boolean,
): ProgramFunction | undefined {
  const member = of.class.members.find(
    (candidate) => candidate.name === name && candidate.function !== undefined && fits(candidate),
  );
  if (member?.function !== undefined) return functionAt(of.file, member.function);
  const base = baseOf(m, of);
  return base === undefined ? undefined : memberOf(m, base, name, fits);
}

const functions = new WeakMap<LinkedFile, ProgramFunction[]>();

/** A function of a file; always the same object. */
export function functionAt(file: LinkedFile, index: number): ProgramFunction {
  let known = functions.get(file);
  if (known === undefined)
    functions.set(file, (known = file.facts.functions.map((facts) => ({ file, facts }))));
  const found = known[index];
  if (found === undefined) throw new Error(`Function ${index} of ${file.path} does not exist.`);
  return found;
}

export function getterOf(m: Machine, of: ClassOfFile, name: string): ProgramFunction | undefined {
  return memberOf(m, of, name, ({ kind, static: isStatic }) => kind === 'getter' && !isStatic);
}

export function setterOf(m: Machine, of: ClassOfFile, name: string): ProgramFunction | undefined {
  return memberOf(m, of, name, ({ kind, static: isStatic }) => kind === 'setter' && !isStatic);
}

export function methodOf(m: Machine, of: ClassOfFile, name: string): ProgramFunction | undefined {
  return memberOf(m, of, name, ({ kind, static: isStatic }) => kind === 'method' && !isStatic);
}

/** The methods that a call on a declared type may lead to: its own, or those of the classes that implement it. */
export function methodsOfType(m: Machine, type: Type, name: string): readonly ProgramFunction[] {
  switch (type.kind) {
    case 'class': {
      const own = methodOf(m, type, name);
      if (own !== undefined && own.facts.body.length > 0) return [own];
      const implemented = implementations(m, type.class.name, name);
      return implemented.length > 0 || own === undefined ? implemented : [own];
    }
    case 'object':
      return type.name === '' ? [] : implementations(m, type.name, name);
    case 'union':
      return type.types.flatMap((member) => methodsOfType(m, member, name));
    default:
      return [];
  }
}

function implementations(m: Machine, type: string, name: string): readonly ProgramFunction[] {
  return m.world.program.implementersOf(type).flatMap((implementer) => {
    const method = methodOf(m, implementer, name);
    return method === undefined || method.facts.body.length === 0 ? [] : [method];
  });
}

/** `new C(…)` of a class of the program. */
export function construct(m: Machine, of: ClassCallable, args: readonly Value[], call: Call): Value {
  const instance = m.makeOf(m.placeOf(call.range, 'new'), m.world.types.classType(of.file, of.class));
  initialise(m, of, instance);
  runConstructor(m, of, instance, args, call);
  return instance;
}

/** What the fields of a class and its bases begin with. */
export function initialise(m: Machine, of: ClassOfFile, instance: Value): void {
  const base = baseOf(m, of);
  if (base !== undefined) initialise(m, base, instance);
  for (const member of of.class.members) {
    const { initialiser } = member;
    if (member.kind !== 'field' || member.static || initialiser === undefined) continue;
    inClass(m, of, instance, () => writeField(m, instance, member.name, evaluate(m, initialiser)));
  }
}

function inClass(m: Machine, { file, class: entry }: ClassOfFile, receiver: Value, body: () => void): void {
  const { running } = m;
  const scope = {
    id: `${running.scope.id}>class ${file.index}:${entry.index}`,
    file,
    function: -1,
    parent: running.scope.file === file ? running.scope : m.moduleScope(file),
  };
  m.within({ ...running, scope, receiver, typeScope: fileScope(file) }, body);
}

/** Runs the constructor of a class, its own or the inherited one. */
export function runConstructor(
  m: Machine,
  of: ClassOfFile,
  instance: Value,
  args: readonly Value[],
  call: Call,
): void {
  const own = of.class.members.find(({ kind }) => kind === 'constructor')?.function;
  const base = baseOf(m, of);
  if (own !== undefined) {
    const target = functionAt(of.file, own);
    const home = m.activation;
    const callable = {
      kind: 'function',
      target,
      scope: undefined,
      home,
      known: home,
      receiver: instance,
    } as const;
    if (call.isUnknown === true) invokeUnknown(m, callable, call.range);
    else invoke(m, callable, args, call);
  } else if (base !== undefined) runConstructor(m, base, instance, args, call);
  else if (of.class.extends !== undefined) keepErrorText(m, of, instance, args, call);
}

/** A class that extends an error of the language keeps its text. */
export function keepErrorText(
  m: Machine,
  { file, class: entry }: ClassOfFile,
  instance: Value,
  args: readonly Value[],
  call: Call,
): void {
  const base = entry.extends === undefined ? '' : nameOf(file, entry.extends);
  if (!/(Error|Exception)$/.test(base)) notCovered('a class that extends one of a library');
  const [message] = args;
  if (message === undefined) return;
  enterError(m, message, call);
  writeField(m, instance, 'message', message);
}

/** The static side of a class: one object of its own. */
export function staticObject({ file, class: entry }: ClassOfFile): Value {
  return objectValue(`static ${file.index}:${entry.index}`);
}

export function defineClass(m: Machine, of: ClassOfFile): Value {
  if (of.class.decorators.length > 0 || of.class.members.some(({ decorators }) => decorators.length > 0))
    notCovered('a decorator');
  const value = callableValue({ kind: 'class', file: of.file, class: of.class });
  for (const { kind, static: isStatic, initialiser, name } of of.class.members)
    if (kind === 'field' && isStatic && initialiser !== undefined)
      inClass(m, of, value, () => writeField(m, staticObject(of), name, evaluate(m, initialiser)));
  return value;
}

export function staticMember(m: Machine, of: ClassCallable, name: string, reading: Reading): Value {
  const method = memberOf(m, of, name, (member) => member.static && member.kind !== 'setter');
  if (method !== undefined) {
    const home = m.activation;
    const receiver = callableValue(of);
    const callable = {
      kind: 'function',
      target: method,
      scope: undefined,
      home,
      known: home,
      receiver,
    } as const;
    if (method.facts.kind !== 'getter') return callableValue(callable);
    return invoke(m, callable, [], { range: reading.range, name });
  }
  for (let at: ClassOfFile | undefined = of; at !== undefined; at = baseOf(m, at)) {
    const object = staticObject(at);
    if (m.state.heap.get(object.objects[0] ?? '')?.fields.has(name) === true)
      return readField(m, { ...object, via: m.activation }, name, { ...reading, callee: true });
  }
  if (of.class.extendsType !== undefined && baseOf(m, of) === undefined)
    notCovered('a class of a library as a base');
  return EMPTY;
}
