// eslint-disable-next-line n/no-unsupported-features/node-builtins -- in Node 20.12 already, unchanged since
import { styleText } from 'node:util';
import {
  catalogueOf,
  describeBlindSpot,
  describeFinding,
  describeFix,
  describeProblem,
  describeStep,
} from '../locales/describe.js';
import type { Analysis, Finding, Location } from '../result.js';
import { clausePlace } from './annex.js';
import { countFindings } from './counts.js';
import { excerptOf } from './excerpt.js';
import { printable } from './printable.js';
import type { ReportContext, Reporter } from './reporter.js';

/** More blind spots than this are counted, not listed. */
const LISTED_BLIND_SPOTS = 10;
const LISTED_PROBLEMS = 20;

type Format = Parameters<typeof styleText>[0];
type Paint = (format: Format, text: string) => string;

/** For reading in a terminal: findings by file with sentence, source line, path and fix; gaps and counts at the end. */
export const reportPretty: Reporter = (analysis, context) => {
  const paint: Paint = context.colour
    ? (format, text) => styleText(format, text, { validateStream: false })
    : (_, text) => text;
  const sections = [
    ...groupByFile(analysis.findings).map(([file, findings]) =>
      [
        paint('underline', printable(context.prefix + file)),
        ...findings.map((finding) => findingLines(finding, analysis, context, paint)),
      ].join('\n\n'),
    ),
    ...blindSpots(analysis, context, paint),
    ...problems(analysis, context, paint),
    summary(analysis, context, paint),
  ];
  return `${sections.join('\n\n')}\n`;
};

function findingLines(finding: Finding, analysis: Analysis, context: ReportContext, paint: Paint): string {
  const texts = catalogueOf(context.locale);
  const { accepted, severity, rule, location } = finding;
  const place = `${location.start.line + 1}:${location.start.column + 1}`;
  if (accepted) {
    const words = texts.report.accepted(accepted.reason, accepted.owner, accepted.until);
    return paint('dim', `  ${place}  ${rule}  ${printable(words)}`);
  }
  const badge = paint(
    severity === 'error' ? ['bold', 'red'] : ['bold', 'yellow'],
    texts.severities[severity],
  );
  const lines = [
    `  ${place}  ${badge}  ${paint('bold', rule)}`,
    `  ${printable(describeFinding(finding, context.locale, context.prefix))}`,
    ...sourceLines(location, context, paint),
    ...pathLines(finding, context, paint),
    `    ${paint('green', texts.report.fix)}  ${describeFix(rule, context.locale)}`,
    ...annexLines(finding, analysis, context, paint),
  ];
  return lines.join('\n');
}

function sourceLines(location: Location, context: ReportContext, paint: Paint): string[] {
  const source = context.source(location.file);
  const excerpt = source === undefined ? undefined : excerptOf(source, location);
  if (!excerpt) return [];
  const gutter = String(excerpt.line);
  return [
    `    ${paint('dim', `${gutter} │`)} ${excerpt.text}`,
    `    ${paint('dim', `${' '.repeat(gutter.length)} │`)} ${' '.repeat(excerpt.indent)}${paint('red', '^'.repeat(excerpt.width))}`,
  ];
}

/** The clause in the project's own annex. */
function annexLines({ clause }: Finding, analysis: Analysis, context: ReportContext, paint: Paint): string[] {
  const place = clausePlace(analysis, clause, context);
  if (place === undefined) return [];
  const { report } = catalogueOf(context.locale);
  const where = paint('cyan', printable(`${place.file}:${place.line}`));
  return [`    ${report.clause}  ${where}  ${printable(place.heading)}`];
}

/** The path of the most sensitive data; a path of one step is the line above already. */
function pathLines({ flows }: Finding, context: ReportContext, paint: Paint): string[] {
  const steps = flows[0]?.steps ?? [];
  if (steps.length < 2) return [];
  const places = steps.map(({ location }) => printable(placeOf(location, context)));
  const width = Math.max(...places.map((place) => place.length));
  return steps.map((step, index) => {
    const number = String(index + 1).padStart(String(steps.length).length);
    const phrase = printable(describeStep(step, context.locale));
    return `    ${paint('dim', number)}  ${paint('cyan', (places[index] ?? '').padEnd(width))}  ${phrase}`;
  });
}

function blindSpots({ blindSpots: all }: Analysis, context: ReportContext, paint: Paint): string[] {
  // A file that could not be read whole is a problem as well, and told there.
  const spots = all.filter(({ kind }) => kind !== 'syntax-error' && kind !== 'unreadable-file');
  if (spots.length === 0) return [];
  const { report } = catalogueOf(context.locale);
  const listed = spots
    .slice(0, LISTED_BLIND_SPOTS)
    .map(
      (spot) =>
        `  ${paint('cyan', printable(placeOf(spot.location, context)))}  ${printable(describeBlindSpot(spot, context.locale))}`,
    );
  return [
    [report.blindSpots(spots.length), ...listed, ...rest(spots.length - listed.length, context)].join('\n'),
  ];
}

function problems({ problems: all }: Analysis, context: ReportContext, paint: Paint): string[] {
  if (all.length === 0) return [];
  const { report } = catalogueOf(context.locale);
  const listed = all
    .slice(0, LISTED_PROBLEMS)
    .map((problem) => `  ${printable(describeProblem(problem, context.locale, context.prefix))}`);
  return [
    [
      paint('yellow', report.partial(all.length)),
      ...listed,
      ...rest(all.length - listed.length, context),
    ].join('\n'),
  ];
}

function rest(count: number, { locale }: ReportContext): string[] {
  return count > 0 ? [`  ${catalogueOf(locale).report.more(count)}`] : [];
}

function summary(analysis: Analysis, { locale }: ReportContext, paint: Paint): string {
  const { report } = catalogueOf(locale);
  const counts = {
    ...countFindings(analysis.findings),
    files: analysis.stats.files,
    flows: analysis.flows.length,
  };
  if (counts.errors + counts.warnings === 0) return paint('green', report.clean(counts));
  return paint(counts.errors > 0 ? 'red' : 'yellow', report.summary(counts));
}

function placeOf({ file, start }: Location, { prefix }: ReportContext): string {
  return `${prefix}${file}:${start.line + 1}:${start.column + 1}`;
}

function groupByFile(findings: readonly Finding[]): [string, Finding[]][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.location.file);
    if (group) group.push(finding);
    else groups.set(finding.location.file, [finding]);
  }
  return [...groups];
}
