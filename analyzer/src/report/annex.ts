import type { ClauseId } from '@tomograph/rules';
import type { Analysis } from '../result.js';
import type { ReportContext } from './reporter.js';

/** The line of the project's own annex that speaks of a clause. */
export interface ClausePlace {
  /** Path relative to the reader's folder. */
  readonly file: string;
  /** Whether it leads out of that folder. */
  readonly isOutside: boolean;
  /** From one. */
  readonly line: number;
  readonly heading: string;
}

/** Where the project's own annex speaks of a clause; nothing without an annex, or when it is silent about it. */
export function clausePlace(
  { annex }: Pick<Analysis, 'annex'>,
  clause: ClauseId,
  { prefix }: Pick<ReportContext, 'prefix'>,
): ClausePlace | undefined {
  const place = annex?.clauses[clause];
  if (annex === undefined || place === undefined) return undefined;
  const file = resolve(prefix + annex.file);
  return { file, isOutside: file.startsWith('../'), line: place.line + 1, heading: place.heading };
}

/** `apps/api/../../TOM.md` is `TOM.md`. */
function resolve(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
