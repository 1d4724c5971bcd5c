import { CLAUSE_IDS, CLAUSES } from '@tomograph/rules';
import { describeFinding, describeProblem } from '../locales/describe.js';
import type { Reporter } from './reporter.js';

/** Rises when a reader of the format would have to change. */
const FORMAT_VERSION = 1;

/**
 * The whole result for other programs. Locations are relative to `root` and zero-based, as in the analysis; messages
 * are in the language that was asked for.
 */
export const reportJson: Reporter = (analysis, { locale, version, prefix }) => {
  const document = {
    version: FORMAT_VERSION,
    tool: { name: 'tomograph', version },
    root: prefix.replace(/\/$/, '') || '.',
    findings: analysis.findings.map((finding) => {
      const place = analysis.annex?.clauses[finding.clause];
      return {
        ...finding,
        message: describeFinding(finding, locale),
        ...(place && { annex: { file: analysis.annex?.file, ...place } }),
      };
    }),
    flows: analysis.flows,
    blindSpots: analysis.blindSpots,
    problems: analysis.problems.map((problem) => ({ ...problem, message: describeProblem(problem, locale) })),
    stats: analysis.stats,
    clauses: CLAUSE_IDS.map((id) => {
      const { name, chapter, summary, article } = CLAUSES[id];
      const findings = analysis.findings.filter(
        ({ clause, accepted }) => clause === id && accepted === undefined,
      );
      const place = analysis.annex?.clauses[id];
      const evidence = (analysis.evidence ?? [])
        .filter(({ clause }) => clause === id)
        .map(({ clause: _clause, ...document }) => document);
      return {
        id,
        name,
        chapter: chapter[locale],
        summary: summary[locale],
        article,
        findings: findings.length,
        ...(place && { annex: { file: analysis.annex?.file, ...place } }),
        ...(evidence.length > 0 && { evidence }),
      };
    }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
};
