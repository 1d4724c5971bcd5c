import type { ClassFacts } from '../../facts/ir.js';
import type { LinkedFile, ProgramFunction } from '../../link/program.js';
import type { Site } from '../values/values.js';

/** A class whose instance a call creates. */
export interface ConstructedClass {
  readonly file: LinkedFile;
  readonly class: ClassFacts;
}

/**
 * Is told what calls lead to while a program is solved, so that the resolution of calls can be held against that of a
 * type checker. A call is reported as often as it is evaluated, each time with what it leads to then.
 */
export interface CallObserver {
  /** A call of the code is evaluated. */
  reached(site: Site): void;
  /** A call of the code leads to something that the project declares. */
  resolved(site: Site, target: ProgramFunction | ConstructedClass): void;
}
