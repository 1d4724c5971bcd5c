import type { LibraryModel } from '@tomograph/rules';
import type { Classification, LibraryIndex, NameContext } from '../../knowledge/index.js';
import type { ClassFacts, Expression } from '../../facts/ir.js';
import { lineOf } from '../../facts/acceptances.js';
import type { CallObserver } from './call-observer.js';
import { callValue, type CallSite } from '../evaluate/calls.js';
import { collectLabels, flatten } from '../evaluate/collect.js';
import { evaluate } from '../evaluate/expressions.js';
import { callSite } from '../evaluate/call-expressions.js';
import { Frame, type RawBlindSpot, type RawFlow, type SinkCall, type Summary } from '../evaluate/frame.js';
import { type Reading } from '../evaluate/access.js';
import { externalMember, externalReference, inheritedMember } from '../evaluate/library-members.js';
import { isStructured, propertyValue, valueOfType } from '../evaluate/declared-values.js';
import { without } from '../evaluate/patterns.js';
import type { Entity, LinkedFile, Program, ProgramFunction } from '../../link/program.js';
import { createdType, fileScope, type TypeResolver } from '../../types/resolve-types.js';
import type { SchemaIndex } from '../../types/schemas/index.js';
import { enterSink, type SinkEntry } from '../libraries/sinks.js';
import { leftBehind, SharedState } from './shared-state.js';
import { materialise, reify } from './summaries.js';
import { isOpaque, primitiveKind, type Property, type Type } from '../../types/types.js';
import { emittedBy } from '../evaluate/events.js';
import { evaluateUnit } from './units.js';
import {
  EMPTY,
  join,
  joinAll,
  OPAQUE,
  referenceValue,
  wholeText,
  type Label,
  type Reference,
  type Shape,
  type Site,
  type Value,
} from '../values/values.js';

/** Limits that keep every run finite; each leaves a blind spot where it is reached. */
export interface Bounds {
  readonly expressionsPerUnit: number;
  /** Values that are looked through while one function is evaluated. */
  readonly workPerUnit: number;
  readonly effectsPerUnit: number;
  /** Calls into calls that are evaluated on demand. */
  readonly callDepth: number;
  /** How often the functions of a recursion are evaluated before their result is taken as it is. */
  readonly recursionRounds: number;
  /** How often one function is evaluated in all, when it takes part in several recursions. */
  readonly evaluationsPerUnit: number;
}

export const DEFAULT_BOUNDS: Bounds = {
  expressionsPerUnit: 20_000,
  workPerUnit: 16_000,
  effectsPerUnit: 256,
  callDepth: 160,
  recursionRounds: 3,
  evaluationsPerUnit: 4,
};

/** Personal data that is read at a place of the code. */
export interface Note {
  readonly site: Site;
  readonly expression: string;
  readonly category: string;
  readonly certainty: Label['certainty'];
}

export interface SolverResult {
  readonly flows: readonly RawFlow[];
  readonly blindSpots: readonly RawBlindSpot[];
  readonly notes: readonly Note[];
  readonly functions: number;
}

interface UnitRecord {
  summary: Summary;
  flows: readonly RawFlow[];
  blindSpots: readonly RawBlindSpot[];
}

interface Progress {
  readonly target: ProgramFunction;
  /** The lowest place on the stack that this evaluation has asked for while it was under way. */
  low: number;
  previous: Summary | undefined;
}

const NO_FLOWS: readonly RawFlow[] = [];

const NO_SUMMARY: Summary = {
  result: { labels: [], typed: [], ports: [], references: [] },
  effects: [],
  writes: [],
};

/** Evaluates the functions of a program, each once for all its callers, and collects what enters sinks. */
export class Solver {
  readonly #records = new Map<ProgramFunction, UnitRecord>();
  readonly #functions = new Map<LinkedFile, ProgramFunction[]>();
  readonly #progress: Progress[] = [];
  readonly #provisional = new Map<ProgramFunction, Set<ProgramFunction>>();
  readonly #moduleFrames = new Map<LinkedFile, Frame>();
  readonly #moduleValues = new Map<LinkedFile, ReadonlyMap<number, Shape>>();
  readonly #classFields = new Map<string, Shape | null>();
  readonly #configurations: Map<string, readonly Shape[]>;
  readonly #bases = new Map<ClassFacts, { file: LinkedFile; class: ClassFacts } | null>();
  readonly #notes = new Map<string, Note>();
  /** Packages whose configuration was asked for before it was known. */
  readonly shared: SharedState;
  /** Is told what calls lead to; nobody is unless a test wants to know. */
  observer: CallObserver | undefined;
  readonly #askedEarly = new Set<string>();
  #configurationChanged = false;

  constructor(
    readonly program: Program,
    readonly types: TypeResolver,
    readonly schemas: SchemaIndex,
    readonly libraries: LibraryIndex,
    readonly classify: (name: string, context: NameContext) => Classification | undefined,
    readonly bounds: Bounds,
    before?: Solver,
  ) {
    this.#configurations = new Map(before?.configurations);
    this.shared = new SharedState(before?.shared.content);
  }

  /** What the packages were configured with, for a second run that knows it from the beginning. */
  get configurations(): ReadonlyMap<string, readonly Shape[]> {
    return this.#configurations;
  }

  /** True when something became known after it had been asked for: a configuration, or what a function leaves behind. */
  get needsAnotherRun(): boolean {
    return this.#configurationChanged || this.shared.changedBehindReaders;
  }

  solve(): SolverResult {
    let functions = 0;
    for (const file of this.program.inDependencyOrder()) {
      for (const facts of file.facts.functions) {
        functions++;
        if (facts.unit) this.summaryOf(this.functionAt(file, facts.index));
      }
    }
    const records = [...this.#records.values()];
    return {
      flows: records.flatMap((record) => record.flows),
      blindSpots: [...records.flatMap((record) => record.blindSpots), ...this.#boundsReached()],
      notes: [...this.#notes.values()],
      functions,
    };
  }

  /** Functions that were left out because they lie too deep. */
  #boundsReached(): RawBlindSpot[] {
    return [...this.#cutOff].map(([{ file, facts }, subject]) => ({
      kind: 'bound',
      site: { file: file.index, start: facts.start, end: facts.start },
      subject,
      categories: [],
    }));
  }

  // ------------------------------------------------------------------------------------------------- summaries

  functionAt(file: LinkedFile, index: number): ProgramFunction {
    let functions = this.#functions.get(file);
    if (functions === undefined)
      this.#functions.set(file, (functions = file.facts.functions.map((facts) => ({ file, facts }))));
    const found = functions[index];
    if (found === undefined) throw new Error(`Function ${index} of ${file.path} does not exist.`);
    return found;
  }

  /**
   * The summary of a function, evaluated when it is first asked for. Inside a recursion it is the result of the round
   * before, and undefined in the first.
   */
  summaryOf(target: ProgramFunction): Summary | undefined {
    const record = this.#records.get(target);
    if (record !== undefined) return record.summary;
    const position = this.#progress.findIndex((progress) => progress.target === target);
    if (position >= 0) {
      for (let index = position + 1; index < this.#progress.length; index++) {
        const above = this.#progress[index];
        if (above !== undefined) above.low = Math.min(above.low, position);
      }
      const head = this.#progress[position];
      if (head !== undefined) head.low = Math.min(head.low, position);
      this.#recursive.add(target);
      return head?.previous;
    }
    if (this.#progress.length >= this.bounds.callDepth) {
      this.#cutOff.set(target, 'depth of calls');
      return NO_SUMMARY;
    }
    return this.#evaluate(target);
  }

  readonly #cutOff = new Map<ProgramFunction, string>();

  /** What a unit has reported by itself; nothing while it is being evaluated. */
  flowsOf(target: ProgramFunction): readonly RawFlow[] {
    return this.#records.get(target)?.flows ?? NO_FLOWS;
  }

  readonly #recursive = new Set<ProgramFunction>();
  readonly #evaluations = new Map<ProgramFunction, number>();

  #isExhausted(target: ProgramFunction): boolean {
    return (this.#evaluations.get(target) ?? 0) >= this.bounds.evaluationsPerUnit;
  }

  #evaluate(target: ProgramFunction): Summary {
    const position = this.#progress.length;
    const progress: Progress = { target, low: position, previous: undefined };
    let record: UnitRecord | undefined;
    for (let round = 0; round < this.bounds.recursionRounds; round++) {
      progress.low = position;
      this.#evaluations.set(target, (this.#evaluations.get(target) ?? 0) + 1);
      this.#recursive.delete(target);
      this.#progress.push(progress);
      const frame = new Frame(this, target);
      if (target.facts.kind === 'module') this.#moduleFrames.set(target.file, frame);
      const summary = this.#withinStack(frame);
      if (target.facts.kind === 'module') this.#finishModule(target.file, frame);
      this.#progress.pop();
      const before = record?.summary;
      record = { summary, flows: frame.flows, blindSpots: [...frame.blindSpots.values()] };
      if (
        !this.#recursive.has(target) ||
        progress.low < position ||
        this.#isExhausted(target) ||
        sizeOf(summary) === sizeOf(before)
      )
        break;
      // The functions that were evaluated with an unfinished result of this one are evaluated again with the new one.
      for (const dependent of this.#provisional.get(target) ?? [])
        if (!this.#isExhausted(dependent)) this.#records.delete(dependent);
      this.#provisional.delete(target);
      progress.previous = summary;
    }
    const done = record as UnitRecord;
    this.#records.set(target, done);
    if (progress.low < position) {
      const head = this.#progress[progress.low]?.target;
      if (head !== undefined) {
        const dependents = this.#provisional.get(head) ?? new Set();
        dependents.add(target);
        this.#provisional.set(head, dependents);
      }
    }
    return done.summary;
  }

  /** Code that is nested deeper than the stack of the host reaches is a blind spot, and the analysis goes on. */
  #withinStack(frame: Frame): Summary {
    try {
      return evaluateUnit(frame);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.#cutOff.set(frame.unit, 'nesting of code');
      return NO_SUMMARY;
    }
  }

  // ------------------------------------------------------------------------------------------------- modules

  #finishModule(file: LinkedFile, frame: Frame): void {
    const values = new Map<number, Shape>();
    file.facts.variables.forEach((variable, index) => {
      if (variable.owner !== 0) return;
      const value = frame.state.env.get(file.variableBase + index);
      if (value !== undefined) values.set(index, reify(frame, value));
    });
    const exported = frame.state.env.get(this.defaultExport(file));
    if (exported !== undefined) values.set(-1, reify(frame, exported));
    this.#moduleValues.set(file, values);
    this.#moduleFrames.delete(file);
  }

  /** The number under which a frame holds `export default <expression>` and `module.exports`. */
  defaultExport(file: LinkedFile): number {
    return -1 - file.index;
  }

  /** The value of something that a name leads to. */
  valueOfEntity(frame: Frame, entity: Entity): Value {
    switch (entity.kind) {
      case 'external':
        return referenceValue({
          kind: 'external',
          package: entity.package,
          path: entity.path,
          instance: false,
        });
      case 'module':
        return this.#moduleObject(frame, entity.file);
      case 'variable':
        break;
    }
    const { file, index, facts } = entity;
    if (facts.function !== undefined)
      return referenceValue({ kind: 'function', function: this.functionAt(file, facts.function) });
    if (facts.class !== undefined) {
      const entry = file.facts.classes[facts.class];
      if (entry !== undefined) return referenceValue({ kind: 'class', file, class: entry });
    }
    if (facts.initialiser !== undefined) {
      const schema = this.schemas.valueOf(file, {
        kind: 'variable',
        variable: index,
        start: facts.start,
        end: facts.end,
      });
      if (schema !== undefined) return referenceValue(schema);
    }
    if (facts.owner !== 0) return OPAQUE;
    return this.#moduleVariable(frame, file, index) ?? EMPTY;
  }

  #moduleVariable(frame: Frame, file: LinkedFile, index: number): Value | undefined {
    const number = index < 0 ? this.defaultExport(file) : file.variableBase + index;
    const known = frame.state.env.get(number);
    if (known !== undefined) return known;
    const live = this.#moduleFrames.get(file);
    if (live === frame) return undefined;
    let shape: Shape | undefined;
    if (live !== undefined) {
      const value = live.state.env.get(number);
      shape = value === undefined ? undefined : reify(live, value);
    } else {
      if (!this.#moduleValues.has(file)) this.summaryOf(this.functionAt(file, 0));
      shape = this.#moduleValues.get(file)?.get(index);
    }
    if (shape === undefined) return undefined;
    const content = materialise(
      frame,
      shape,
      { values: new Map(), site: { file: file.index, start: number, end: number }, name: '' },
      'module',
    );
    const left = this.shared.read(variablePlace(number));
    let value = this.#heldLater(frame, file, index, content);
    if (left !== undefined) {
      const site: Site = { file: file.index, start: number, end: number };
      value = join(value, materialise(frame, left, { values: new Map(), site, name: '' }, 'left'));
    }
    frame.state.env.set(number, value);
    frame.moduleVariables.set(number, { value, objects: value.objects.map((key) => frame.objectAt(key)) });
    return value;
  }

  /** Leaves what a function has put into variables of modules for all that read them. */
  leaveVariables(frame: Frame): void {
    for (const [number, before] of frame.moduleVariables) {
      const value = frame.state.env.get(number);
      if (value === undefined) continue;
      const isSame =
        value === before.value &&
        value.objects.every((key, index) => frame.objectAt(key) === before.objects[index]);
      if (isSame || collectLabels(frame, value, frame.site(frame.unit.facts)).length === 0) continue;
      this.shared.leave(variablePlace(number), leftBehind(frame, value));
    }
  }

  /**
   * What a variable of a module may hold by the time that a function reads it: where it began empty (`{}`, `[]`,
   * `null`, `new Map<string, User>()`), what its type declares. What stands there as a text (`username: 'system'`) is
   * that text until somebody writes to it, which is left behind and read where it is.
   */
  #heldLater(frame: Frame, file: LinkedFile, index: number, content: Value): Value {
    const facts = file.facts.variables[index];
    if (facts === undefined || content.references.length > 0) return content;
    const type = this.types.resolve(facts.type ?? createdType(facts.initialiser), fileScope(file));
    if (isOpaque(type) || !isStructured(frame, type)) return content;
    const site: Site = { file: file.index, start: facts.start, end: facts.end };
    if (collectLabels(frame, content, site).length > 0) return content;
    const written = content.objects.flatMap((key) =>
      [...frame.objectAt(key).fields]
        .filter(([, field]) => (wholeText(field) ?? '') !== '')
        .map(([name]) => name),
    );
    const open = written.length === 0 ? type : this.omit(type, new Set(written));
    return join(content, valueOfType(frame, open, facts.name, undefined, site));
  }

  /** A whole module: its exports by name, and for CommonJS what it assigns to `module.exports`. */
  #moduleObject(frame: Frame, file: LinkedFile): Value {
    const exported = this.#moduleVariable(frame, file, -1);
    const module = referenceValue({ kind: 'module', file });
    return exported === undefined ? module : join(module, exported);
  }

  // ------------------------------------------------------------------------------------------------- classes

  baseClass(file: LinkedFile, entry: ClassFacts): { file: LinkedFile; class: ClassFacts } | undefined {
    if (entry.extendsType === undefined) return undefined;
    const known = this.#bases.get(entry);
    if (known !== undefined) return known ?? undefined;
    // Until the base is known there is none: classes that extend each other in a circle end here.
    this.#bases.set(entry, null);
    const base = this.types.resolve(entry.extendsType, fileScope(file));
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
    const member = entry.members.find(
      (candidate) =>
        candidate.name === name &&
        candidate.static === isStatic &&
        candidate.function !== undefined &&
        candidate.kind !== 'setter',
    );
    if (member?.function !== undefined) return this.functionAt(file, member.function);
    const base = this.baseClass(file, entry);
    return base === undefined ? undefined : this.methodOf(base.file, base.class, name, isStatic);
  }

  memberOfClass(
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
      const read = this.callValue(frame, accessor, undefined, [], call);
      frame.getters.delete(method);
      return [read];
    }
    const type: Type = this.types.classType(reference.file, reference.class);
    if (isStatic) {
      const field = this.classField(frame, reference.file, reference.class, name);
      if (field !== EMPTY) return [field];
      const base =
        reference.class.extendsType === undefined
          ? undefined
          : this.types.resolve(reference.class.extendsType, fileScope(reference.file));
      return base?.kind === 'external'
        ? externalMember(frame, { ...externalReference(base), typeArguments: [type] }, name, reading)
        : [];
    }
    const found = holder.objects.some((key) => frame.objectAt(key).fields.has(name));
    const property = this.types.property(type, name);
    if (property === undefined) return found ? [] : [inheritedMember(frame, type, name, reading)];
    if (found) return [];
    const declared = propertyValue(
      frame,
      { type, expression: reference.class.name, protection: 'plain', certainty: 'certain', trail: undefined },
      property,
      reading,
    );
    return [join(declared, this.classField(frame, reference.file, reference.class, name))];
  }

  /** What a field of a class holds by its initialiser and its constructor, whatever the instance. */
  classField(frame: Frame, file: LinkedFile, entry: ClassFacts, name: string): Value {
    const key = `${file.index}:${entry.index}.${name}`;
    let shape = this.#classFields.get(key);
    if (shape === undefined) {
      this.#classFields.set(key, null);
      shape = this.#evaluateField(file, entry, name) ?? null;
      this.#classFields.set(key, shape);
    }
    if (shape === null) return EMPTY;
    const known = frame.fields.get(key);
    if (known !== undefined && known.objects.every((object) => frame.state.heap.has(object))) return known;
    const bindings = {
      values: new Map<string, Value>(),
      site: { file: file.index, start: entry.start, end: entry.end },
      name: '',
    };
    let value = materialise(frame, shape, bindings, `field.${name}`);
    const left = this.shared.read(fieldPlace(key));
    if (left !== undefined) value = join(value, materialise(frame, left, bindings, `left.${name}`));
    frame.fields.set(key, value);
    return value;
  }

  /** Leaves what a method has emitted through fields of its class for all that listen there. */
  leaveEmitted(frame: Frame): void {
    for (const [key, value] of frame.fields) {
      const emitted = emittedBy(frame, value);
      if (emitted === undefined || collectLabels(frame, emitted, frame.site(frame.unit.facts)).length === 0)
        continue;
      this.shared.leave(fieldPlace(key), leftBehind(frame, emitted));
    }
  }

  #evaluateField(file: LinkedFile, entry: ClassFacts, name: string): Shape | undefined {
    const member = entry.members.find(
      (candidate) =>
        candidate.name === name && candidate.kind === 'field' && candidate.initialiser !== undefined,
    );
    const values: Value[] = [];
    const frame = new Frame(this, this.functionAt(file, 0));
    const type = this.types.classType(file, entry);
    frame.receiver = {
      ...EMPTY,
      typed: [{ type, expression: 'this', protection: 'plain', certainty: 'certain', trail: undefined }],
    };
    if (member?.initialiser !== undefined) values.push(evaluate(frame, member.initialiser));
    const creator = entry.members.find((candidate) => candidate.kind === 'constructor')?.function;
    const summary = creator === undefined ? undefined : this.summaryOf(this.functionAt(file, creator));
    for (const write of summary?.writes ?? []) {
      const field = write.root === 'this' && write.path.length === 0 ? write.fields.get(name) : undefined;
      if (field !== undefined)
        values.push(
          materialise(
            frame,
            field,
            { values: new Map(), site: { file: file.index, start: entry.start, end: entry.end }, name: '' },
            `constructed.${name}`,
          ),
        );
    }
    if (values.length === 0) {
      const base = this.baseClass(file, entry);
      return base === undefined ? undefined : this.#evaluateField(base.file, base.class, name);
    }
    const value = joinAll(values);
    // What a constructor was given is the caller's; here only what is the same for all instances counts.
    return reify(frame, { ...value, ports: [], typed: [], opaque: false });
  }

  /** `super` as a receiver: this object, seen as its base class. */
  baseReceiver(frame: Frame): Value {
    const { class: index } = frame.unit.facts;
    const entry = index === undefined ? undefined : frame.unit.file.facts.classes[index];
    const base = entry === undefined ? undefined : this.baseClass(frame.unit.file, entry);
    if (base === undefined) return frame.receiver;
    const type: Type = this.types.classType(base.file, base.class);
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

  // ------------------------------------------------------------------------------------------------- sinks

  callValue(
    frame: Frame,
    value: Value,
    method: string | undefined,
    args: readonly Value[],
    call: CallSite,
  ): Value {
    return callValue(frame, value, method, args, call);
  }

  enterSink(frame: Frame, call: SinkCall, entry: SinkEntry): void {
    enterSink(frame, call, entry);
  }

  /** An error that is thrown with personal data in it; errors that are only passed on were reported where they arose. */
  enterThrow(frame: Frame, expression: Expression, thrown: Value): void {
    if (expression.kind !== 'call') return;
    const site = callSite(frame, expression);
    const texts = thrown.objects.map((key) => frame.objectAt(key).fields.get('message'));
    const isError = texts.length > 0 && !texts.includes(undefined);
    // A function that makes an error was reported where it names whom it names.
    if (isError && !expression.construct) return;
    const content = isError ? joinAll(texts.filter((text) => text !== undefined)) : thrown;
    this.enterError(
      frame,
      `throw ${this.sourceName(frame, expression)}`,
      flatten(frame, content, site),
      site,
    );
  }

  /** Personal data becomes the text of an error, which goes wherever errors go: logs, trackers, answers. */
  enterError(frame: Frame, name: string, content: Value, site: Site): void {
    const call: SinkCall = {
      sink: { channel: 'error-text', data: ['arg0'] },
      library: undefined,
      api: undefined,
      name,
      site,
    };
    this.enterSink(frame, call, {
      receiver: EMPTY,
      arguments: [content],
      init: [],
      covered: new Set(),
      site,
    });
  }

  private sourceName(frame: Frame, expression: Extract<Expression, { kind: 'call' }>): string {
    const callee = expression.callee;
    const name =
      callee.kind === 'variable'
        ? (frame.file.facts.variables[callee.variable]?.name ?? '')
        : callee.kind === 'global' || callee.kind === 'member'
          ? callee.name
          : '';
    return expression.construct ? `new ${name}` : name;
  }

  /** Assignments that are sinks: `document.cookie = …`, `localStorage.draft = …`; and what a CommonJS module exports. */
  assignToExternal(
    frame: Frame,
    object: Value,
    place: Extract<Expression, { kind: 'member' }>,
    value: Value,
  ): void {
    for (const reference of object.references) {
      if (reference.kind !== 'external' || reference.package !== 'global') continue;
      const path = reference.path.replace(/^(window|globalThis|self)\./, '');
      if (path === 'module' && place.name === 'exports') {
        frame.state.env.set(this.defaultExport(frame.file), value);
        continue;
      }
      if (path === 'exports' || path === 'module.exports') {
        this.exportMember(frame, place.name, value);
        continue;
      }
      const channel =
        path === 'document' && place.name === 'cookie'
          ? 'cookie'
          : path === 'localStorage' || path === 'sessionStorage'
            ? 'browser-storage'
            : undefined;
      if (channel === undefined) continue;
      const site = frame.site(place);
      const call: SinkCall = {
        sink: { channel, data: ['arg0'] },
        library: undefined,
        api: undefined,
        name: `${path}.${place.name}`,
        site,
      };
      this.enterSink(frame, call, {
        receiver: EMPTY,
        arguments: [value],
        init: [],
        covered: new Set(),
        site,
      });
    }
  }

  /** What a CommonJS module exports under a name, beside what it exports as a whole. */
  exportMember(frame: Frame, name: string, value: Value): void {
    const number = this.defaultExport(frame.file);
    const key = `exports ${frame.file.index}`;
    const fields = new Map(frame.objectAt(key).fields);
    fields.set(name, value);
    frame.state.heap.set(key, { fields });
    frame.state.env.set(number, join(frame.state.env.get(number) ?? EMPTY, { ...EMPTY, objects: [key] }));
  }

  // ------------------------------------------------------------------------------------------------- knowledge

  /** The arguments of the call that configured a package, such as `Sentry.init({ … })`. */
  configurationOf(frame: Frame, packageName: string | undefined): readonly Value[] {
    if (packageName === undefined) return [];
    const shapes = this.#configurations.get(packageName);
    if (shapes === undefined) {
      this.#askedEarly.add(packageName);
      return [];
    }
    return shapes.map((shape, index) =>
      materialise(
        frame,
        shape,
        { values: new Map(), site: { file: 0, start: 0, end: 0 }, name: '' },
        `config ${packageName} ${index}`,
      ),
    );
  }

  configure(frame: Frame, model: LibraryModel, args: readonly Value[]): void {
    if (this.#configurations.has(model.package)) return;
    this.#configurations.set(
      model.package,
      args.map((argument) => reify(frame, argument)),
    );
    if (this.#askedEarly.has(model.package)) this.#configurationChanged = true;
  }

  /** Remembers that personal data is read here, for hovers. */
  note(site: Site, label: Pick<Label, 'expression' | 'category' | 'certainty'>): void {
    const key = `${site.file}:${site.start}:${site.end}:${label.category}`;
    if (!this.#notes.has(key))
      this.#notes.set(key, {
        site,
        expression: label.expression,
        category: label.category,
        certainty: label.certainty,
      });
  }

  categoryOf(property: Property): string | undefined {
    return this.classify(property.name, { owner: property.owner, primitive: primitiveKind(property.type()) })
      ?.category;
  }

  tableNamed(name: string): Type | undefined {
    return this.schemas.tableNamed(name);
  }

  /** A type without some of its fields. */
  omit(type: Type, names: ReadonlySet<string>): Type {
    return this.#narrow(type, (name) => !names.has(name));
  }

  /** A type with only some of its fields. */
  pick(type: Type, names: ReadonlySet<string>): Type {
    return this.#narrow(type, (name) => names.has(name));
  }

  #narrow(type: Type, keep: (name: string) => boolean): Type {
    const properties =
      type.kind === 'class' ? [...this.types.classProperties(type).values()] : this.types.properties(type);
    if (properties.length === 0) return type;
    const kept = new Map(
      properties.filter((property) => keep(property.name)).map((property) => [property.name, property]),
    );
    return { kind: 'object', name: this.types.nameOf(type), properties: () => kept };
  }

  /** A value without the fields that are set beside it in an object literal. */
  withoutFields(frame: Frame, value: Value, names: ReadonlySet<string>, place: number): Value {
    return names.size === 0 ? value : without(frame, value, names, place);
  }

  /** The array that collects what the running generator yields. */
  generatorOf(frame: Frame): Value {
    const running = frame.inlined.at(-1) ?? frame.unit;
    const key = `generator ${running.file.index}:${running.facts.index}`;
    if (!frame.state.heap.has(key)) frame.state.heap.set(key, { fields: new Map() });
    return { ...EMPTY, objects: [key] };
  }

  lineAt(file: LinkedFile, offset: number): number {
    return lineOf(file.facts.lineStarts, offset);
  }
}

/** The place that a variable of a module is, for all functions of the program. */
function variablePlace(number: number): string {
  return `variable ${number}`;
}

/** The place that a field of a class is, for all its methods. */
function fieldPlace(key: string): string {
  return `field ${key}`;
}

/** A measure that grows with a summary, to see whether a recursion still adds something. */
function sizeOf(summary: Summary | undefined): number {
  if (summary === undefined) return -1;
  let size = summary.effects.length + summary.writes.length * 1000;
  const visit = (shape: Shape): void => {
    size +=
      shape.labels.length + shape.typed.length * 7 + shape.ports.length * 31 + shape.references.length * 127;
    for (const field of shape.fields?.values() ?? []) visit(field);
    if (shape.rest !== undefined) visit(shape.rest);
  };
  visit(summary.result);
  return size;
}
