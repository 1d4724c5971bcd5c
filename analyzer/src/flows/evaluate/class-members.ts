import { setHere } from '../frameworks/cells.js';
import { injectedField } from '../frameworks/injection.js';
import { tokenOfField } from '../frameworks/providers.js';
import type { ClassFacts, Expression } from '../../facts/ir.js';
import type { LinkedFile, ProgramFunction } from '../../link/program.js';
import { fileScope } from '../../types/scopes.js';
import type { Type } from '../../types/types.js';
import type { Solver } from '../solve/solver.js';
import { leftBehind } from '../solve/shared-state.js';
import { materialise, reify } from '../solve/summaries.js';
import {
  EMPTY,
  join,
  joinAll,
  referenceValue,
  type Reference,
  type Shape,
  type Value,
} from '../values/values.js';
import { type Reading } from './access.js';
import { externalMember, externalReference, inheritedMember } from './library-members.js';
import { propertyValue } from './declared-values.js';
import { callValue, type CallSite } from './calls.js';
import { collectLabels } from './collect.js';
import { emittedBy } from './events.js';
import { evaluate } from './expressions.js';
import { Frame } from './frame.js';

interface ClassOfFile {
  readonly file: LinkedFile;
  readonly class: ClassFacts;
}

/** The members of classes of the project: methods with those they inherit, and what their fields hold. */
export class ClassMembers {
  readonly #fields = new Map<string, Shape | null>();
  readonly #bases = new Map<ClassFacts, ClassOfFile | null>();

  constructor(private readonly solver: Solver) {}

  baseClass(file: LinkedFile, entry: ClassFacts): ClassOfFile | undefined {
    if (entry.extendsType === undefined) return undefined;
    const known = this.#bases.get(entry);
    if (known !== undefined) return known ?? undefined;
    // Until the base is known there is none: classes that extend each other in a circle end here.
    this.#bases.set(entry, null);
    const base = this.solver.types.resolve(entry.extendsType, fileScope(file));
    const found = base.kind === 'class' ? { file: base.file, class: base.class } : null;
    for (
      let ancestor = found;
      ancestor !== null;
      ancestor = this.baseClass(ancestor.file, ancestor.class) ?? null
    )
      if (ancestor.class === entry) return undefined;
    this.#bases.set(entry, found);
    return found ?? undefined;
  }

  /** A method, getter or setter of a class or of what it extends. */
  methodOf(file: LinkedFile, entry: ClassFacts, name: string, isStatic = false): ProgramFunction | undefined {
    const { methods, statics } = indexOf(entry);
    const own = (isStatic ? statics : methods).get(name);
    if (own !== undefined) return this.solver.functionAt(file, own);
    const base = this.baseClass(file, entry);
    return base === undefined ? undefined : this.methodOf(base.file, base.class, name, isStatic);
  }

  memberOf(
    frame: Frame,
    holder: Value,
    reference: Extract<Reference, { kind: 'class' | 'instance' }>,
    name: string,
    reading: Reading,
  ): Value[] {
    const isStatic = reference.kind === 'class';
    const method = this.methodOf(reference.file, reference.class, name, isStatic);
    if (method !== undefined) {
      const accessor = referenceValue({ kind: 'function', function: method, receiver: holder });
      if (method.facts.kind !== 'getter') return [accessor];
      if (frame.getters.has(method)) return [];
      frame.getters.add(method);
      const call: CallSite = { site: reading.site, construct: false, name, typeArguments: [] };
      const read = callValue(frame, accessor, undefined, [], call);
      frame.getters.delete(method);
      return [read];
    }
    const type: Type = this.solver.types.classType(reference.file, reference.class);
    if (isStatic) {
      const field = this.field(frame, reference.file, reference.class, name);
      if (field !== EMPTY) return [field];
      const base =
        reference.class.extendsType === undefined
          ? undefined
          : this.solver.types.resolve(reference.class.extendsType, fileScope(reference.file));
      return base?.kind === 'external'
        ? externalMember(frame, { ...externalReference(base), typeArguments: [type] }, name, reading)
        : [];
    }
    const found = holder.objects.some((key) => frame.objectAt(key).fields.has(name));
    const property = this.solver.types.property(type, name);
    if (property === undefined) return found ? [] : [inheritedMember(frame, type, name, reading)];
    if (found) return [];
    const declared = propertyValue(
      frame,
      { type, expression: reference.class.name, protection: 'plain', certainty: 'certain', trail: undefined },
      property,
      reading,
    );
    return [join(declared, this.field(frame, reference.file, reference.class, name))];
  }

  /** What a field of a class holds by its initialiser and its constructor, whatever the instance. */
  field(frame: Frame, file: LinkedFile, entry: ClassFacts, name: string): Value {
    const shape = this.#shapeOf(file, entry, name);
    const key = fieldKey(file, entry, name);
    const left = this.solver.shared.read(fieldPlace(key));
    if (shape === undefined && left === undefined) return EMPTY;
    const known = frame.fields.get(key);
    if (known !== undefined && known.objects.every((object) => frame.state.heap.has(object))) return known;
    const bindings = {
      values: new Map<string, Value>(),
      site: { file: file.index, start: entry.start, end: entry.end },
      name: '',
    };
    // A field is the same one in each call of a callback.
    const { activation } = frame;
    frame.activation = '';
    let value = shape === undefined ? EMPTY : materialise(frame, shape, bindings, `field.${name}`);
    if (left !== undefined) value = join(value, materialise(frame, left, bindings, `left.${name}`));
    frame.activation = activation;
    frame.fields.set(key, value);
    return value;
  }

  /** What a field was found to hold, evaluated when it is first asked for; nothing while it is being evaluated. */
  #shapeOf(file: LinkedFile, entry: ClassFacts, name: string): Shape | undefined {
    const key = fieldKey(file, entry, name);
    this.solver.dependencies.ask(key);
    let shape = this.#fields.get(key);
    if (shape === undefined) {
      this.#fields.set(key, null);
      this.solver.dependencies.enter(key);
      shape = this.#evaluateField(file, entry, name) ?? null;
      this.solver.dependencies.leave();
      this.#fields.set(key, shape);
    }
    return shape ?? undefined;
  }

  /** Drops what a field was found to hold. */
  forget(key: string): void {
    this.#fields.delete(key);
  }

  /** Leaves what a method has emitted through fields of its class for all that listen there. */
  leaveEmitted(frame: Frame): void {
    for (const [key, value] of frame.fields) {
      const emitted = emittedBy(frame, value) ?? setHere(frame, value);
      if (emitted === undefined || collectLabels(frame, emitted, frame.site(frame.unit.facts)).length === 0)
        continue;
      this.solver.shared.leave(fieldPlace(key), leftBehind(frame, emitted));
    }
  }

  /** Leaves what a method has put into a field of its class for all that read it there. */
  leaveIn(frame: Frame, name: string, value: Value): void {
    const { file, facts } = frame.unit;
    const entry = facts.class === undefined ? undefined : file.facts.classes[facts.class];
    if (entry === undefined || collectLabels(frame, value, frame.current).length === 0) return;
    this.solver.shared.leave(fieldPlace(fieldKey(file, entry, name)), leftBehind(frame, value));
  }

  #evaluateField(file: LinkedFile, entry: ClassFacts, name: string): Shape | undefined {
    const { initialisers, creator } = indexOf(entry);
    const initialiser = initialisers.get(name);
    const writes =
      creator === undefined
        ? []
        : (this.solver.summaryOf(this.solver.functionAt(file, creator))?.writes ?? []).flatMap(
            ({ root, path, fields }) =>
              root === 'this' && path.length === 0 ? (fields.get(name) ?? []) : [],
          );
    const isInjected = tokenOfField(file, entry, name) !== undefined;
    if (initialiser === undefined && writes.length === 0 && !isInjected) {
      const base = this.baseClass(file, entry);
      return base === undefined ? undefined : this.#shapeOf(base.file, base.class, name);
    }
    const frame = new Frame(this.solver, this.solver.functionAt(file, 0));
    const type = this.solver.types.classType(file, entry);
    frame.receiver = {
      ...EMPTY,
      typed: [{ type, expression: 'this', protection: 'plain', certainty: 'certain', trail: undefined }],
    };
    const site = { file: file.index, start: entry.start, end: entry.end };
    const value = joinAll([
      ...(initialiser === undefined ? [] : [evaluate(frame, initialiser)]),
      ...(isInjected ? [injectedField(frame, file, entry, name) ?? EMPTY] : []),
      ...writes.map((field) =>
        materialise(frame, field, { values: new Map(), site, name: '' }, `constructed.${name}`),
      ),
    ]);
    // What a constructor was given is the caller's; here only what is the same for all instances counts.
    return reify(frame, { ...value, ports: [], typed: [], opaque: false });
  }

  /** `super` as a receiver: this object, seen as its base class. */
  baseReceiver(frame: Frame): Value {
    const { class: index } = frame.unit.facts;
    const entry = index === undefined ? undefined : frame.unit.file.facts.classes[index];
    const base = entry === undefined ? undefined : this.baseClass(frame.unit.file, entry);
    if (base === undefined) return frame.receiver;
    const type: Type = this.solver.types.classType(base.file, base.class);
    return {
      ...frame.receiver,
      references: [],
      typed: [
        {
          type,
          expression: 'this',
          protection: 'plain',
          certainty: 'certain',
          trail: undefined,
          declaredBy: 'this',
        },
      ],
    };
  }
}

/** The place that a field of a class is, for all its methods. */
function fieldPlace(key: string): string {
  return `left in ${key}`;
}

function fieldKey(file: LinkedFile, entry: ClassFacts, name: string): string {
  return `field ${file.index}:${entry.index}.${name}`;
}

/** The members of a class by their names: methods by the number of their function, fields by what they begin with. */
interface ClassIndex {
  readonly methods: ReadonlyMap<string, number>;
  readonly statics: ReadonlyMap<string, number>;
  readonly initialisers: ReadonlyMap<string, Expression>;
  readonly creator: number | undefined;
}

const indexes = new WeakMap<ClassFacts, ClassIndex>();

function indexOf(entry: ClassFacts): ClassIndex {
  let index = indexes.get(entry);
  if (index === undefined) indexes.set(entry, (index = makeIndex(entry)));
  return index;
}

function makeIndex(entry: ClassFacts): ClassIndex {
  const methods = new Map<string, number>();
  const statics = new Map<string, number>();
  const initialisers = new Map<string, Expression>();
  let creator: number | undefined;
  for (const member of entry.members) {
    if (member.kind === 'field') {
      if (member.initialiser !== undefined && !initialisers.has(member.name))
        initialisers.set(member.name, member.initialiser);
    } else if (member.function !== undefined && member.kind !== 'setter') {
      const named = member.static ? statics : methods;
      if (!named.has(member.name)) named.set(member.name, member.function);
      if (member.kind === 'constructor') creator ??= member.function;
    }
  }
  return { methods, statics, initialisers, creator };
}
