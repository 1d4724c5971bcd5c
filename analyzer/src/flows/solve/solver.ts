import type { Classification, LibraryIndex, NameContext } from '../../knowledge/index.js';
import { lineOf } from '../../facts/acceptances.js';
import type { LinkedFile, Program, ProgramFunction } from '../../link/program.js';
import type { TypeResolver } from '../../types/resolve-types.js';
import type { SchemaIndex } from '../../types/schemas/index.js';
import { primitiveKind, type Property, type Type } from '../../types/types.js';
import { ClassMembers } from '../evaluate/class-members.js';
import type { Inquiry } from '../evaluate/inquiry.js';
import { Frame, type RawBlindSpot, type RawFlow, type Summary } from '../evaluate/frame.js';
import { ModuleValues } from '../evaluate/module-values.js';
import { Configurations } from '../libraries/configurations.js';
import type { Label, Shape, Site } from '../values/values.js';
import type { Bounds } from './bounds.js';
import type { CallObserver } from './call-observer.js';
import { Dependencies, type Evaluated } from './dependencies.js';
import { SharedState } from './shared-state.js';
import { evaluateUnit } from './units.js';

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
  readonly #recursive = new Set<ProgramFunction>();
  readonly #evaluations = new Map<ProgramFunction, number>();
  /** Functions that were evaluated with an unfinished result of another one, by that one. */
  readonly #provisional = new Map<ProgramFunction, Set<ProgramFunction>>();
  /** Functions that were left out because they lie too deep, and why. */
  readonly #cutOff = new Map<ProgramFunction, string>();
  readonly #notes = new Map<Evaluated | undefined, Map<string, Note>>();

  readonly dependencies = new Dependencies();
  readonly shared = new SharedState(this.dependencies);
  readonly configurations = new Configurations(this.dependencies);
  readonly modules = new ModuleValues(this);
  readonly classes = new ClassMembers(this);
  /** Is told what calls lead to; nobody is unless a test wants to know. */
  observer: CallObserver | undefined;
  /** Has a type checker asked what the first run has left open; nobody is asked unless the host has one. */
  inquiry: Inquiry | undefined;

  constructor(
    readonly program: Program,
    readonly types: TypeResolver,
    readonly schemas: SchemaIndex,
    readonly libraries: LibraryIndex,
    readonly classify: (name: string, context: NameContext) => Classification | undefined,
    readonly bounds: Bounds,
  ) {}

  solve(): SolverResult {
    const units = this.program
      .inDependencyOrder()
      .flatMap((file) =>
        file.facts.functions.filter(({ unit }) => unit).map(({ index }) => this.functionAt(file, index)),
      );
    for (let run = 1; ; run++) {
      for (const unit of units) this.summaryOf(unit);
      // What was looked for before it was known, such as how a package is configured, is looked for again.
      const changed = [
        ...this.configurations.takeChanged(),
        ...this.shared.takeChanged(),
        ...(this.inquiry?.takeAnswered() ?? []),
      ];
      if (changed.length === 0 || run >= this.bounds.runs) break;
      this.#forget(this.dependencies.dependentsOf(changed));
    }
    const records = units.flatMap((unit) => this.#records.get(unit) ?? []);
    return {
      flows: records.flatMap((record) => record.flows),
      blindSpots: [...records.flatMap((record) => record.blindSpots), ...this.#boundsReached()],
      notes: [...this.#notes.values()].flatMap((notes) => [...notes.values()]),
      functions: this.program.files.reduce((sum, file) => sum + file.facts.functions.length, 0),
    };
  }

  /** Drops what was evaluated with answers that have changed since; it is evaluated again when it is asked for. */
  #forget(outdated: ReadonlySet<Evaluated>): void {
    this.dependencies.forget(outdated);
    this.#evaluations.clear();
    this.#provisional.clear();
    for (const evaluated of outdated) {
      this.#notes.delete(evaluated);
      if (typeof evaluated === 'string') {
        this.classes.forget(evaluated);
        continue;
      }
      this.#records.delete(evaluated);
      this.#cutOff.delete(evaluated);
      if (evaluated.facts.kind === 'module') this.modules.forget(evaluated.file);
    }
  }

  #boundsReached(): RawBlindSpot[] {
    return [...this.#cutOff].map(([{ file, facts }, subject]) => ({
      kind: 'bound',
      site: { file: file.index, start: facts.start, end: facts.start },
      subject,
      categories: [],
    }));
  }

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
    this.dependencies.ask(target);
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

  /** What a unit has reported by itself; nothing while it is being evaluated. */
  flowsOf(target: ProgramFunction): readonly RawFlow[] {
    this.dependencies.ask(target);
    return this.#records.get(target)?.flows ?? NO_FLOWS;
  }

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
      this.dependencies.enter(target);
      const frame = new Frame(this, target);
      if (target.facts.kind === 'module') this.modules.begin(frame);
      const summary = this.#withinStack(frame);
      if (target.facts.kind === 'module') this.modules.finish(frame);
      this.dependencies.leave();
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

  // ------------------------------------------------------------------------------------------------- knowledge

  /** Remembers that personal data is read here, for hovers. */
  note(site: Site, label: Pick<Label, 'expression' | 'category' | 'certainty'>): void {
    const { current } = this.dependencies;
    let notes = this.#notes.get(current);
    if (notes === undefined) this.#notes.set(current, (notes = new Map<string, Note>()));
    const key = `${site.file}:${site.start}:${site.end}:${label.category}`;
    if (!notes.has(key))
      notes.set(key, {
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

  lineAt(file: LinkedFile, offset: number): number {
    return lineOf(file.facts.lineStarts, offset);
  }
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
