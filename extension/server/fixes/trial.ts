import type { Finding } from 'tomograph';
import type { Project } from '../project.js';

/** One replacement in one file; offsets into the file's current text. */
export interface Replacement {
  /** Path relative to the project's root. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Tries a replacement in the engine, without touching a file: a fix is offered only when it settles the finding and
 * brings no new one.
 */
export function settles(
  project: Project,
  finding: Finding,
  { file, start, end, text }: Replacement,
): boolean {
  const current = project.textOf(file);
  const before = project.analysis;
  if (current === undefined || before === undefined) return false;
  const after = project.analyseWith(file, current.slice(0, start) + text + current.slice(end));
  if (after === undefined) return false;
  const open = countOpen(before.findings);
  const left = countOpen(after.findings);
  const settled = (left.get(finding.fingerprint) ?? 0) < (open.get(finding.fingerprint) ?? 0);
  return settled && [...left].every(([fingerprint, count]) => count <= (open.get(fingerprint) ?? 0));
}

/** Open findings by fingerprint: two of the same kind in one function can share one. */
function countOpen(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { accepted, fingerprint } of findings) {
    if (!accepted) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  }
  return counts;
}
