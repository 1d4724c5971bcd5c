import type ts from 'typescript';
import type { CheckedFile } from './checker.js';

/** How the engine's answer stands to the checker's. */
export type Verdict = 'same' | 'unresolved' | 'wrong';

/** One place at which the two differ, with what it has in common with others. */
export interface Difference {
  readonly verdict: Exclude<Verdict, 'same'>;
  readonly cause: string;
  readonly place: string;
  readonly detail: string;
}

/** What a comparison comes to. */
export interface Comparison {
  readonly compared: number;
  readonly same: number;
  readonly unresolved: number;
  readonly wrong: number;
  readonly differences: readonly Difference[];
}

/** Counts verdicts and keeps what differs. */
export class Tally {
  #same = 0;
  readonly #differences: Difference[] = [];

  same(): void {
    this.#same++;
  }

  differs(difference: Difference): void {
    this.#differences.push(difference);
  }

  result(): Comparison {
    const count = (verdict: Verdict): number =>
      this.#differences.filter((difference) => difference.verdict === verdict).length;
    return {
      compared: this.#same + this.#differences.length,
      same: this.#same,
      unresolved: count('unresolved'),
      wrong: count('wrong'),
      differences: this.#differences,
    };
  }
}

/** The differences of each cause, the most frequent cause first. */
export function byCause(differences: readonly Difference[]): [string, Difference[]][] {
  const causes = new Map<string, Difference[]>();
  for (const difference of differences) {
    const cause = `${difference.verdict}: ${difference.cause}`;
    const known = causes.get(cause);
    if (known === undefined) causes.set(cause, [difference]);
    else known.push(difference);
  }
  return [...causes].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
}

/** `src/user.ts:12`. */
export function lineOf(file: CheckedFile, node: ts.Node): string {
  const { line } = file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree));
  return `${file.path}:${line + 1}`;
}

/** A node's text on one line, no longer than a reader wants it. */
export function excerptOf(file: CheckedFile, node: ts.Node): string {
  const text = node.getText(file.tree).replaceAll(/\s+/g, ' ');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
