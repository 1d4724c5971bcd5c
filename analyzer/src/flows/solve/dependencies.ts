import type { ProgramFunction } from '../../link/program.js';

/** What is evaluated by itself: a unit, or a field of a class under its name. */
export type Evaluated = ProgramFunction | string;

/** What an evaluation may ask for: the outcome of another one, or what was left at a place. */
export type Asked = Evaluated;

const NOBODY: ReadonlySet<Evaluated> = new Set();

/**
 * Which evaluation has asked for what, so that only those are repeated whose answers have changed since, and those that
 * have used them in turn.
 */
export class Dependencies {
  readonly #askers = new Map<Asked, Set<Evaluated>>();
  readonly #running: Evaluated[] = [];

  /** The evaluation that is under way. */
  get current(): Evaluated | undefined {
    return this.#running.at(-1);
  }

  enter(evaluated: Evaluated): void {
    this.#running.push(evaluated);
  }

  leave(): void {
    this.#running.pop();
  }

  /** Remembers that the evaluation that is under way has asked for something. */
  ask(asked: Asked): void {
    const current = this.#running.at(-1);
    if (current === undefined) return;
    let askers = this.#askers.get(asked);
    if (askers === undefined) this.#askers.set(asked, (askers = new Set()));
    askers.add(current);
  }

  isAsked(asked: Asked): boolean {
    return this.askersOf(asked).size > 0;
  }

  /** The evaluations that have asked for this by themselves. */
  askersOf(asked: Asked): ReadonlySet<Evaluated> {
    return this.#askers.get(asked) ?? NOBODY;
  }

  /** All evaluations that have asked for one of these, by themselves or through others. */
  dependentsOf(changed: Iterable<Asked>): Set<Evaluated> {
    const dependents = new Set<Evaluated>();
    const open: Asked[] = [...changed];
    for (let asked = open.pop(); asked !== undefined; asked = open.pop()) {
      for (const asker of this.askersOf(asked)) {
        if (dependents.has(asker)) continue;
        dependents.add(asker);
        open.push(asker);
      }
    }
    return dependents;
  }

  /** What these have asked for counts no longer; they will ask again. */
  forget(evaluated: ReadonlySet<Evaluated>): void {
    for (const askers of this.#askers.values()) for (const asker of evaluated) askers.delete(asker);
  }
}
