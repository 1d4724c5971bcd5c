import type { ApiModel, LibraryModel, SinkModel, Channel, Transport } from '@tomograph/rules';
import type { BlindSpotKind, Recipient } from '../../result.js';
import type { Answer } from './answers.js';
import type { AskedCall } from './inquiry.js';
import { untouchedBy } from './untouched.js';
import type { LinkedFile, ProgramFunction } from '../../link/program.js';
import type { Solver } from '../solve/solver.js';
import type { Type, TypeScope } from '../../types/types.js';
import { fileScope } from '../../types/scopes.js';
import { State } from '../values/state.js';
import {
  EMPTY,
  EMPTY_OBJECT,
  type HeapObject,
  type Label,
  type Shape,
  type Site,
  type Trail,
  type Value,
} from '../values/values.js';

/** A call into a library that may be a sink, with everything its model may ask about. */
export interface SinkCall {
  readonly sink: SinkModel;
  readonly library: LibraryModel | undefined;
  readonly api: ApiModel | undefined;
  readonly name: string;
  readonly site: Site;
}

/** What a function does to its caller: data that enters a sink, or a call that only the caller can resolve. */
export type Effect =
  | {
      readonly kind: 'sink';
      readonly call: SinkCall;
      readonly receiver: Shape;
      readonly arguments: readonly Shape[];
      readonly init: readonly Shape[];
      /** What has been reported of it already, so that callers do not report it again. */
      readonly covered: ReadonlySet<string>;
    }
  | {
      readonly kind: 'call';
      readonly callee: Shape;
      /** The member that is called, when the callee is a method of an unknown receiver. */
      readonly method: string | undefined;
      readonly arguments: readonly Shape[];
      readonly construct: boolean;
      readonly result: string;
      readonly site: Site;
      /** The call in the code, in this function or in one that it calls. */
      readonly origin: Site;
      readonly name: string;
    };

/** What a function is to its callers. */
export interface Summary {
  readonly result: Shape;
  /** How well it protects depends on what it is called with. */
  readonly conditional?: true;
  /** It leads to no sink that is known, but goes on to something unknown. */
  readonly loses?: true;
  /** The errors that leave it, when they carry anything. */
  readonly thrown?: Shape;
  readonly effects: readonly Effect[];
  readonly writes: readonly {
    readonly root: string;
    readonly path: readonly string[];
    readonly fields: ReadonlyMap<string, Shape>;
    readonly rest?: Shape;
  }[];
}

/** Personal data of one label entering one channel, before the policy looks at it. */
export interface RawFlow {
  readonly site: Site;
  readonly label: Label;
  readonly channel: Channel;
  readonly sink: string;
  readonly transport?: Transport;
  readonly recipient?: Recipient;
  readonly trail: Trail;
  /** Flows with the same record enter the sink in one call. */
  readonly record: string;
  readonly function: ProgramFunction;
}

export interface RawBlindSpot {
  readonly kind: BlindSpotKind;
  readonly site: Site;
  readonly subject: string;
  readonly member?: string;
  readonly categories: readonly string[];
}

/** A call of a nested function of another unit: what it does is reported at the call, as for any other function. */
export interface Outside {
  readonly site: Site;
  readonly name: string;
  /** The unit whose function is being evaluated; what that has reported of it is not reported again. */
  readonly unit: ProgramFunction;
}

/** One evaluation of a unit: its state, and what comes out of it. */
export class Frame {
  state = new State();
  file: LinkedFile;
  scope: TypeScope;
  receiver: Value = EMPTY;
  /** The `arguments` of the function that is being evaluated. */
  passed: Value = EMPTY;
  /** Values returned by the function that is being evaluated; a nested call puts its own list here meanwhile. */
  returns: Value[] = [];
  thrown: Value[] = [];
  /** All that variables have held inside the `try` block that is being evaluated. */
  tried: Map<number, Value> | undefined;
  /** What callers have to know, each under a key that is the same for the same effect. */
  readonly effects = new Map<string, Effect>();
  readonly flows: RawFlow[] = [];
  readonly blindSpots = new Map<string, RawBlindSpot>();
  /** How much structure the effects of this function may still keep. */
  effectNodes = 600;
  /** The keys of deferred calls by their place in the code. */
  readonly deferred = new Map<string, readonly string[]>();
  /** Nested functions that were created here, and whether they have been evaluated. */
  readonly closures = new Map<ProgramFunction, boolean>();
  readonly inlined: ProgramFunction[] = [];
  /** Functions that are evaluated here and answer by what they return. */
  answers: readonly Answer[] = [];
  /** Fields of classes that were already brought into this frame. */
  readonly fields = new Map<string, Value>();
  /** Variables that state setters (`useState`) write to. */
  readonly setterTargets = new Map<string, number>();
  /** What the setters of states were given, by the place of the state. */
  readonly states = new Map<string, Value>();
  /** A state was set to personal data after it had been read: the function runs again with that. */
  rendersAgain = false;
  /** The call that led out of the code of this unit, into a function that another one has made. */
  outside: Outside | undefined;
  /** The operand of a `throw` is being evaluated: whatever is constructed there is an error that holds its arguments. */
  throwing = false;
  /** Getters that are being run: one that reads itself gives nothing. */
  readonly getters = new Set<ProgramFunction>();
  /** What the parameters and the receiver hold at first, by their symbolic places. */
  readonly places = new Map<string, Value>();
  /** Variables of modules that were written to before they were read. */
  readonly unread = new Map<number, { readonly file: LinkedFile; readonly index: number }>();
  /** What is the case at each `return` of the function that is being evaluated, except at its end. */
  exits: { readonly body: State; readonly states: State[] } | undefined;
  /** Variables of modules that were looked at or written to here, as they were at first. */
  readonly moduleVariables = new Map<
    number,
    { readonly value: Value; readonly objects: readonly HeapObject[] }
  >();
  /** The call of the code that is being evaluated, where somebody may be asked about it. */
  asked: AskedCall | undefined;
  /** How well something is protected depends on what only the caller knows: a key, an algorithm. */
  conditional = false;
  /** Something that only the caller knows was handed to something unknown. */
  loses = false;
  /** The type that the arguments of the call around are written for, where a library says so. */
  expected: Type | undefined;
  holes = 0;
  loopDepth = 0;
  /** Above zero where a record is walked through key by key: names decide there what happens. */
  deciding = 0;
  /** The loop that is evaluated goes through its elements one by one. */
  stepping = false;
  /** Tells what is created for one key from what is created for the next. */
  activation = '';
  budget: number;
  /** How much has been looked through, which a count of expressions does not tell where values are wide. */
  work = 0;
  #isExhausted = false;
  /** The expression that is being evaluated. */
  current: Site;

  constructor(
    readonly solver: Solver,
    readonly unit: ProgramFunction,
  ) {
    this.file = unit.file;
    this.scope = fileScope(unit.file);
    this.budget = solver.bounds.expressionsPerUnit;
    this.current = this.site(unit.facts);
    this.state.untouched = untouchedBy(this);
  }

  site(range: { readonly start: number; readonly end: number }): Site {
    return { file: this.file.index, start: range.start, end: range.end };
  }

  /** The program-wide number of a variable of the current file. */
  variable(index: number): number {
    return this.file.variableBase + index;
  }

  /** Creates, or finds again, the object that a place in the code allocates. */
  allocate(key: string, content: HeapObject): Value {
    const own = this.activation + key;
    this.state.heap.set(own, content);
    return { ...EMPTY, objects: [own] };
  }

  objectAt(key: string): HeapObject {
    return this.state.heap.get(key) ?? EMPTY_OBJECT;
  }

  blindSpot(
    kind: BlindSpotKind,
    site: Site,
    subject: string,
    member?: string,
    categories: readonly string[] = [],
  ): void {
    const key = `${kind}|${site.file}|${site.start}|${subject}`;
    // The same place may be evaluated several times, with other data each time.
    const known = this.blindSpots.get(key)?.categories ?? [];
    this.blindSpots.set(key, {
      kind,
      site,
      subject,
      member,
      categories: [...new Set([...known, ...categories])],
    });
  }

  /** True when this evaluation has looked through all it may; the place where that happened is a blind spot. */
  exhausted(): boolean {
    if (this.budget > 0 && this.work <= this.solver.bounds.workPerUnit) return false;
    if (!this.#isExhausted) this.blindSpot('bound', this.current, 'work of one function');
    this.#isExhausted = true;
    return true;
  }

  /** Evaluates alternatives from the same state and joins where they lead. */
  branch(...alternatives: (() => void)[]): void {
    const before = this.state;
    const paths = alternatives.map((alternative) => {
      const path = new State(before);
      this.state = path;
      alternative();
      return path;
    });
    this.state = before;
    before.meet(paths);
  }

  /** Evaluates something that may also not happen. */
  maybe<T>(body: () => T): T {
    let result: T | undefined;
    this.branch(
      () => {
        result = body();
      },
      () => undefined,
    );
    return result as T;
  }
}
