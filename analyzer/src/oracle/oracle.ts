/**
 * What the engine may ask a type checker, and what it is told: plain data, so that nobody but the oracle itself holds
 * syntax nodes or types of a compiler.
 */

/** A place in the code that the engine's own resolution leaves open. */
export interface TypeQuestion {
  /** Path relative to the project's root. */
  readonly file: string;
  /** The range of an expression, as UTF-16 offsets into the file's text. */
  readonly start: number;
  readonly end: number;
  /** What a call leads to and what comes back, or what an expression is. */
  readonly about: 'call' | 'value';
}

/** What the checker says of an expression; what it does not know is absent. */
export interface TypeAnswer {
  /** The type of the expression; for a call that of its result, promises unwrapped. */
  readonly type?: StaticType;
  /** The type of what a method is called on. */
  readonly receiver?: StaticType;
  /** What is called. */
  readonly callee?: StaticCallee;
}

/** A member of a package, in the notation of the library models: `Logger#info`, `createClient`. */
export interface LibraryName {
  /** The module as an import would name it; `global` for what the platform declares. */
  readonly package: string;
  readonly path: string;
}

/** What a call leads to: a function of the project, or the names under which a package may be known to have it. */
export type StaticCallee =
  | { readonly kind: 'project'; readonly file: string; readonly start: number }
  | { readonly kind: 'library'; readonly names: readonly LibraryName[] };

/** A type as the checker has it, to a bounded depth. */
export type StaticType =
  | { readonly kind: 'primitive'; readonly name: StaticPrimitive }
  /** A class, interface or alias of the project, which the engine resolves by itself. */
  | {
      readonly kind: 'declared';
      readonly file: string;
      readonly name: string;
      readonly arguments: readonly StaticType[];
      /** What an alias stands for, where only the checker can work that out. */
      readonly otherwise?: StaticType;
    }
  | {
      readonly kind: 'library';
      /** Its own name first, then those of what it is made of and what it extends. */
      readonly names: readonly LibraryName[];
      readonly arguments: readonly StaticType[];
      /** Its fields, where it has no methods: a record, in contrast to a service. */
      readonly fields?: readonly StaticProperty[];
    }
  | { readonly kind: 'object'; readonly name: string; readonly properties: readonly StaticProperty[] }
  | { readonly kind: 'collection'; readonly of: 'array' | 'map' | 'record'; readonly element: StaticType }
  | { readonly kind: 'union'; readonly types: readonly StaticType[] }
  | { readonly kind: 'function'; readonly result: StaticType };

export type StaticPrimitive =
  'string' | 'number' | 'boolean' | 'bigint' | 'symbol' | 'undefined' | 'unknown' | 'date';

/** A property of a type. */
export interface StaticProperty {
  readonly name: string;
  /** The name of the type that declares it, which gives the property's name its context. */
  readonly owner: string;
  readonly type: StaticType;
  readonly method: boolean;
}

/** Why an oracle knows less than it was asked. */
export interface OracleFailure {
  readonly reason: 'types-failed' | 'types-missing' | 'types-late';
  /** Path relative to the root of what failed: a tsconfig, or the project's folder (`.`). */
  readonly file: string;
  readonly detail: string;
}

/** The answers to questions, in their order. */
export interface OracleReply {
  readonly answers: readonly (TypeAnswer | undefined)[];
  readonly failures: readonly OracleFailure[];
}

/**
 * Someone who has a type checker. The same questions about the same program get the same answers. An oracle is never
 * needed: whatever it does not know, the engine says of it what it would say without.
 */
export interface TypeOracle {
  ask(questions: readonly TypeQuestion[]): OracleReply;
}

/** The answers to questions that nobody could answer. */
export function withoutAnswers(
  questions: readonly TypeQuestion[],
  failures: readonly OracleFailure[],
): OracleReply {
  return { answers: questions.map(() => undefined), failures };
}
