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
  /** How often a program is gone through; what is left behind travels one reader further in each run. */
  readonly runs: number;
}

export const DEFAULT_BOUNDS: Bounds = {
  expressionsPerUnit: 20_000,
  workPerUnit: 16_000,
  effectsPerUnit: 256,
  callDepth: 160,
  recursionRounds: 3,
  evaluationsPerUnit: 4,
  runs: 2,
};
