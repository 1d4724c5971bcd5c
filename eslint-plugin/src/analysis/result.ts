import type { Finding } from 'tomograph';
import type { Locale } from '../settings.js';

/** What the rules report from: the findings in one file, and the language to tell them in. */
export interface AnalysedFile {
  readonly findings: readonly Finding[];
  readonly locale: Locale;
}

/** Findings by the path of their file, in the order in which they come. */
export function groupByFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.location.file);
    if (group) group.push(finding);
    else groups.set(finding.location.file, [finding]);
  }
  return groups;
}
