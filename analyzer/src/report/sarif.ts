import { CLAUSE_IDS, RULE_IDS } from '@tomograph/rules';
import type { Location as SarifLocation, Log, Notification, Result, Run, ThreadFlowLocation } from 'sarif';
import {
  describeBlindSpot,
  describeClause,
  describeFinding,
  describeProblem,
  describeStep,
} from '../locales/describe.js';
import type { Analysis, BlindSpot, Finding, Flow, Problem, Step } from '../result.js';
import { clausePlace } from './annex.js';
import type { ReportContext, Reporter } from './reporter.js';
import { sarifRules, sarifTaxonomy, TAXONOMY_NAME } from './sarif-knowledge.js';
import { sarifLocation } from './sarif-location.js';
import { PROJECT_URL } from './rule-url.js';

/** The schema as OASIS publishes it with the standard. */
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), with what GitHub code scanning asks
 * for beyond the standard: help texts, tags, `security-severity`, `precision` and `primaryLocationLineHash`.
 */
export const reportSarif: Reporter = (analysis, context) => {
  const occurrence = occurrenceCounter();
  const run: Run = {
    tool: {
      driver: {
        name: 'Tomograph',
        version: context.version,
        semanticVersion: context.version,
        informationUri: PROJECT_URL,
        rules: sarifRules(context.locale),
        supportedTaxonomies: [{ name: TAXONOMY_NAME, index: 0 }],
      },
    },
    language: context.locale,
    columnKind: 'utf16CodeUnits',
    taxonomies: [sarifTaxonomy(context.locale, context.version)],
    invocations: [
      {
        // A consumer must not take the absence of a result for the absence of a flow when parts were not seen.
        executionSuccessful: analysis.problems.length === 0,
        toolExecutionNotifications: [
          ...analysis.problems.map((problem) => problemNotification(problem, context)),
          ...analysis.blindSpots.map((spot) => blindSpotNotification(spot, context)),
        ],
      },
    ],
    results: analysis.findings.map((finding) =>
      result(finding, analysis, context, occurrence(finding.fingerprint)),
    ),
  };
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function result(finding: Finding, analysis: Analysis, context: ReportContext, occurrence: number): Result {
  const { rule, clause, severity, certainty, channel, required, flows, fingerprint, accepted } = finding;
  const path = flows[0]?.steps ?? [];
  const recipients = new Set(flows.flatMap(({ recipient }) => recipient?.name ?? []));
  return {
    ruleId: rule,
    ruleIndex: RULE_IDS.indexOf(rule),
    kind: 'fail',
    level: severity,
    message: { text: describeFinding(finding, context.locale, context.prefix) },
    locations: [sarifLocation(finding.location, context.prefix)],
    relatedLocations: [
      ...path.map((step, index) => ({
        id: index + 1,
        ...sarifLocation(step.location, context.prefix),
        message: { text: describeStep(step, context.locale) },
      })),
      ...annexLocation(finding, analysis, path.length + 1, context),
    ],
    codeFlows: flows.map((flow) => ({ threadFlows: [{ locations: threadFlow(flow, context) }] })),
    // The fingerprint holds no line number, so moved code keeps its alert; a second equal finding is told apart.
    partialFingerprints: {
      primaryLocationLineHash: `${fingerprint}:${occurrence}`,
      'tomograph/v1': fingerprint,
    },
    taxa: [
      { id: clause, index: CLAUSE_IDS.indexOf(clause), toolComponent: { name: TAXONOMY_NAME, index: 0 } },
    ],
    ...(accepted && {
      suppressions: [{ kind: 'inSource', status: 'accepted', justification: accepted.reason }],
    }),
    properties: {
      tom: [clause],
      categories: [...new Set(flows.map(({ data }) => data.category))],
      channel,
      protection: [...new Set(flows.map(({ data }) => data.protection))],
      required,
      certainty,
      ...(recipients.size > 0 && { recipients: [...recipients] }),
    },
  };
}

/** The clause in the project's own annex, unless that lies outside of what a host of reports can show. */
function annexLocation(
  { clause }: Finding,
  analysis: Analysis,
  id: number,
  context: ReportContext,
): SarifLocation[] {
  const place = clausePlace(analysis, clause, context);
  if (place === undefined || place.isOutside) return [];
  const { physicalLocation } = sarifLocation({ file: place.file }, '');
  return [
    {
      id,
      physicalLocation: { ...physicalLocation, region: { startLine: place.line } },
      message: { text: describeClause(clause, context.locale) },
    },
  ];
}

function threadFlow({ steps }: Flow, context: ReportContext): ThreadFlowLocation[] {
  return steps.map((step, index) => ({
    executionOrder: index + 1,
    importance: isEssential(step) ? 'essential' : 'important',
    kinds: [step.kind === 'protect' ? 'sanitizer' : step.kind],
    location: {
      ...sarifLocation(step.location, context.prefix),
      message: { text: describeStep(step, context.locale) },
    },
  }));
}

function isEssential({ kind }: Step): boolean {
  return kind === 'source' || kind === 'protect' || kind === 'sink';
}

function problemNotification(problem: Problem, { locale, prefix }: ReportContext): Notification {
  return {
    descriptor: { id: `problem/${problem.reason ?? problem.kind}` },
    level: 'warning',
    message: { text: describeProblem(problem, locale, prefix) },
    locations: [sarifLocation(problem.location ?? { file: problem.file }, prefix)],
  };
}

function blindSpotNotification(spot: BlindSpot, { locale, prefix }: ReportContext): Notification {
  return {
    descriptor: { id: `blind-spot/${spot.kind}` },
    level: 'note',
    message: { text: describeBlindSpot(spot, locale) },
    locations: [sarifLocation(spot.location, prefix)],
  };
}

function occurrenceCounter(): (fingerprint: string) => number {
  const seen = new Map<string, number>();
  return (fingerprint) => {
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    return count;
  };
}
