import { notCovered } from './core.js';
import {
  type Knowledge,
  type LinkedFile,
  type LinkedProgram,
  type ProgramFunction,
  type Resolver,
  type SchemaReader,
  type Type,
  type TypeScope,
} from './front-end.js';
import { fallbackField } from './fields.js';
import { madeKey, type FunctionCallable } from './invoke.js';
import type { Report } from './report.js';
import { joinObjects, meet, State } from './state.js';
import {
  objectValue,
  type Activation,
  type HeapObject,
  type ObjectKind,
  type Scope,
  type Site,
  type Value,
} from './values.js';

/** An object of which only the type is known. */
export interface Declared {
  readonly type: Type;
  /** The call that knew the type first. */
  readonly born: Activation;
  readonly without: ReadonlySet<string>;
  /** The program makes it itself; else it is there from the beginning. */
  readonly isMade: boolean;
}

/** What the interpretation goes through, and where it is at the moment. */
export interface World {
  readonly program: LinkedProgram;
  readonly types: Resolver;
  readonly schemas: SchemaReader;
  readonly knowledge: Knowledge;
}

/** More steps than this mean that a program is no small one. */
const MOST_STEPS = 400_000;

/** Ends the keys of objects that were made at a place before the last one. */
export const OLDER = ' older';

/** What a running function remembers until it is done. */
export interface Running {
  readonly scope: Scope;
  readonly activation: Activation;
  readonly receiver: Value;
  readonly typeScope: TypeScope;
  /** What it has returned, and what was the case then. */
  readonly returns: Value[];
  readonly exits: State[];
}

/** The machine that runs a program on abstract values: the state of the moment and the calls that are under way. */
export class Machine {
  state = new State();
  running!: Running;
  readonly declared = new Map<string, Declared>();
  readonly reports: Report[] = [];
  /** Functions that are under way, one entry for each of their calls. */
  readonly calls: ProgramFunction[] = [];
  /** What was thrown in the innermost `try`. */
  thrown: Value[] = [];
  /** For each `try` that is under way, what may be the case when something in it throws. */
  readonly attempts: State[][] = [];
  /** What was the case where the innermost loop was told to go on. */
  continued: State[] = [];
  /** Functions that were made, and those of them that somebody has called. */
  readonly made = new Map<string, FunctionCallable>();
  readonly called = new Set<string>();
  /** Which functions a call leads to, as far as the function that it stands in knows by itself. */
  readonly ownCalls = new Set<string>();
  /** What variables of modules held when their module was through for the first time. */
  readonly began = new Map<string, { readonly isTold: boolean; readonly texts: ReadonlySet<string> }>();
  /** The calls whose variables were captured. */
  readonly keepers = new Set<string>();
  /** How many loops are under way. */
  loops = 0;
  /** The operand of a `throw` is being evaluated. */
  throwing = false;
  readonly #activations = new Map<string, Activation>();
  #steps = 0;

  constructor(readonly world: World) {}

  get file(): LinkedFile {
    return this.running.scope.file;
  }

  get activation(): Activation {
    return this.running.activation;
  }

  step(): void {
    if (++this.#steps > MOST_STEPS) notCovered('a program of that size');
  }

  site(range: { readonly start: number }): Site {
    return { file: this.file.index, start: range.start };
  }

  /** The name of a place in the running call, the same whenever it is come by. */
  placeOf(range: { readonly start: number }, what: string): string {
    return `${this.running.scope.id}/${range.start}:${what}`;
  }

  // ------------------------------------------------------------------------------------------------- calls

  /** A call that is reported for; `target` is the function that runs, which may be one inside of the unit. */
  activate(
    unit: ProgramFunction,
    parent: Activation | undefined,
    site: Site | undefined,
    target: ProgramFunction = unit,
  ): Activation {
    const place = site === undefined ? '' : `${site.file}:${site.start}`;
    const id = `${parent?.id ?? ''}>${place}>${target.file.index}:${target.facts.index}`;
    let activation = this.#activations.get(id);
    if (activation === undefined)
      this.#activations.set(
        id,
        (activation = { id, unit, parent, site, root: parent === undefined ? undefined : rootOf(parent) }),
      );
    return activation;
  }

  /** The calls under way that are reported for, from the first to the one that is running. */
  stack(): Activation[] {
    const stack: Activation[] = [];
    for (let at: Activation | undefined = this.activation; at !== undefined; at = at.parent)
      stack.unshift(at);
    return stack;
  }

  /** Who of the calls under way knows what a call has known, which may be done: itself, or whoever called it. */
  levelOf(born: Activation): number {
    const stack = this.stack();
    for (let at: Activation | undefined = born; at !== undefined; at = at.parent) {
      const level = stack.indexOf(at);
      if (level >= 0) return level;
    }
    return stack.length - 1;
  }

  within<T>(running: Running, body: () => T): T {
    const outer = this.running;
    const continued = this.continued;
    this.running = running;
    this.continued = [];
    try {
      return body();
    } finally {
      this.running = outer;
      this.continued = continued;
    }
  }

  /** Remembers a function that was made, in case that nobody calls it. */
  noteFunction(callable: FunctionCallable): void {
    for (let scope = callable.scope; scope !== undefined; scope = scope.parent) this.keepers.add(scope.id);
    const key = madeKey(callable);
    if (!this.made.has(key)) this.made.set(key, callable);
  }

  // ------------------------------------------------------------------------------------------------- ways

  meet(states: readonly State[]): State {
    return meet(states, this.#fallback, (key) => this.declared.get(key)?.isMade === false);
  }

  /** Goes each of several ways from here, and on from wherever they lead. */
  branch(...ways: (() => void)[]): void {
    const before = this.state;
    this.state = this.meet(
      ways.map((way) => {
        this.state = before.copy();
        way();
        return this.state;
      }),
    );
  }

  /** Does something that may also not happen. */
  maybe<T>(body: () => T): T {
    let result: T | undefined;
    this.branch(
      () => (result = body()),
      () => undefined,
    );
    return result as T;
  }

  /** Does something again and again, until nothing changes. */
  repeat(body: () => void): void {
    this.loops++;
    for (let size = -1; size !== this.state.size() && !this.state.dead;) {
      size = this.state.size();
      this.maybe(body);
    }
    this.loops--;
  }

  // ------------------------------------------------------------------------------------------------- objects

  readonly #fallback = (key: string, name: string): Value | undefined => fallbackField(this, key, name);

  objectAt(key: string): HeapObject {
    return this.state.heap.get(key) ?? { kind: 'instance', fields: new Map() };
  }

  /** Makes the object of a place. Whoever holds one that was made there before holds an older one from now on. */
  allocate(key: string, content: HeapObject): Value {
    const known = this.state.heap.get(key);
    if (known !== undefined) this.#setAside(key, known);
    this.state.heap.set(key, content);
    return objectValue(key);
  }

  /** All older objects of a place are one: what is written to one of them may have been written to another. */
  #setAside(key: string, last: HeapObject): void {
    const older = key + OLDER;
    const known = this.state.heap.get(older);
    const declared = this.declared.get(key);
    if (declared !== undefined) this.declared.set(older, declared);
    const content = known === undefined ? last : joinObjects(older, last, known, this.#fallback);
    this.state.heap.set(older, content);
    this.state.rename(key, older);
  }

  make(
    kind: ObjectKind,
    range: { readonly start: number },
    what: string,
    fields: ReadonlyMap<string, Value>,
    rest?: Value,
  ): Value {
    return this.allocate(this.placeOf(range, what), {
      kind,
      fields,
      ...(rest === undefined ? {} : { rest }),
    });
  }

  /** An object of a declared type. */
  declare(key: string, type: Type, born = this.activation, without: ReadonlySet<string> = new Set()): Value {
    if (!this.declared.has(key)) this.declared.set(key, { type, born, without, isMade: false });
    return objectValue(key);
  }

  /** An object that the program makes of a type. */
  makeOf(key: string, type: Type, without: ReadonlySet<string> = new Set()): Value {
    this.declared.set(key, { type, born: this.activation, without, isMade: true });
    return this.allocate(key, { kind: 'instance', fields: new Map() });
  }

  moduleScope(file: LinkedFile): Scope {
    return { id: `module ${file.index}`, file, function: 0, parent: undefined };
  }

  // ------------------------------------------------------------------------------------------------- the text

  /** The line of the running file that a place stands in. */
  lineOf(offset: number): number {
    return this.file.facts.lineStarts.findLastIndex((start) => start <= offset);
  }

  /** The class that the running function belongs to. */
  classScope(): number | undefined {
    for (let at: Scope | undefined = this.running.scope; at !== undefined; at = at.parent) {
      const owner = at.function < 0 ? undefined : at.file.facts.functions[at.function]?.class;
      if (owner !== undefined) return owner;
    }
    return undefined;
  }
}

export function rootOf(activation: Activation): Activation {
  return activation.root ?? activation;
}
