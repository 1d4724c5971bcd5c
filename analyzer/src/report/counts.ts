import type { Analysis, Finding } from '../result.js';

/** How many findings of each kind there are; accepted ones count apart, since they do not count for the gate. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly accepted: number;
}

/** Counts findings by severity. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const errors = open.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: open.length - errors, accepted: findings.length - open.length };
}

/**
 * The part of an analysis that lies in some files. Problems and statistics stay whole: they tell what the judgement
 * rests on.
 */
export function narrowToFiles(analysis: Analysis, files: readonly string[]): Analysis {
  const wanted = new Set(files);
  const isWanted = ({ location }: { readonly location: { readonly file: string } }): boolean =>
    wanted.has(location.file);
  return {
    ...analysis,
    findings: analysis.findings.filter(isWanted),
    flows: analysis.flows.filter(isWanted),
    blindSpots: analysis.blindSpots.filter(isWanted),
  };
}
