import { catalogueOf, dataLabel, describeClause, describeProblem } from '../locales/describe.js';
import type { Analysis, Finding } from '../result.js';
import { clausePlace } from './annex.js';
import { countFindings } from './counts.js';
import { printable } from './printable.js';
import type { ReportContext, Reporter } from './reporter.js';
import { ruleUrl } from './rule-url.js';

/** Hosts cut long comments off; the rest is counted. */
const LISTED_FINDINGS = 50;
const LISTED_PROBLEMS = 10;

/** A short table for a pull request. */
export const reportMarkdown: Reporter = (analysis, context) => {
  const { report } = catalogueOf(context.locale);
  const open = analysis.findings.filter(({ accepted }) => accepted === undefined);
  const counts = {
    ...countFindings(analysis.findings),
    files: analysis.stats.files,
    flows: analysis.flows.length,
  };
  const lines = ['### Tomograph', '', open.length === 0 ? report.clean(counts) : report.summary(counts)];
  if (open.length > 0) {
    const { place, data, channel, protection, required, clause } = report.columns;
    lines.push(
      '',
      row(['', place, data, channel, protection, required, clause]),
      row(Array<string>(7).fill('---')),
    );
    lines.push(...open.slice(0, LISTED_FINDINGS).map((finding) => findingRow(finding, analysis, context)));
    if (open.length > LISTED_FINDINGS) lines.push('', report.more(open.length - LISTED_FINDINGS));
  }
  if (analysis.problems.length > 0) {
    lines.push('', `**${report.partial(analysis.problems.length)}**`, '');
    const listed = analysis.problems.slice(0, LISTED_PROBLEMS);
    lines.push(
      ...listed.map((problem) => `- ${inline(describeProblem(problem, context.locale, context.prefix))}`),
    );
    if (analysis.problems.length > listed.length)
      lines.push(`- ${report.more(analysis.problems.length - listed.length)}`);
  }
  return `${lines.join('\n')}\n`;
};

function findingRow(finding: Finding, analysis: Analysis, context: ReportContext): string {
  const { locale, prefix } = context;
  const texts = catalogueOf(locale);
  const { severity, rule, location, channel, required, clause, flows } = finding;
  const labels = [...new Set(flows.map(({ data }) => dataLabel(data, locale)))];
  const protections = [...new Set(flows.map(({ data }) => texts.protections[data.protection]))];
  const recipient = flows[0]?.recipient;
  const place = clausePlace(analysis, clause, context);
  return row([
    texts.severities[severity],
    `${code(`${prefix}${location.file}:${location.start.line + 1}`)}<br>[${rule}](${ruleUrl(rule)})`,
    `${code(flows[0]?.data.expression ?? '')}<br>${inline(labels.join(', '))}`,
    inline(texts.channels[channel] + (recipient ? ` (${recipient.name})` : '')),
    inline(protections.join(', ')),
    inline(texts.protections[required]),
    inline(describeClause(clause, locale)) + (place ? `<br>${code(`${place.file}:${place.line}`)}` : ''),
  ]);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Text that stays text: nothing in it becomes markup, a mention or the end of a cell. */
function inline(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]<>|#!~]/g, '\\$&')
    .replace(/@/g, '@\u200b');
}

/** A code span whose content can hold backquotes and table bars. */
function code(text: string): string {
  const content = printable(text).replace(/\|/g, '\\|');
  const longest = Math.max(0, ...(content.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${content}${fence}` : `${fence} ${content} ${fence}`;
}
