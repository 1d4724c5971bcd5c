import { resolve } from 'node:path';
import { UsageError } from '../errors.js';
import { LOCALES } from '../locales/catalogue.js';
import type { Locale } from '../locales/catalogue.js';
import { isReportFormat, REPORT_FORMATS } from '../report/reporter.js';
import type { ReportFormat } from '../report/reporter.js';
import { chosenValue, isGiven, lastValue, parseArguments } from './arguments.js';
import type { GivenOption, OptionKinds } from './arguments.js';

/** From which severity on findings fail the command. */
export const FAIL_LEVELS = ['error', 'warning', 'never'] as const;

export type FailLevel = (typeof FAIL_LEVELS)[number];

/** One format with the file it is written to; printed when there is none. */
export interface RequestedReport {
  readonly format: ReportFormat;
  readonly output?: string;
}

/** What `tomograph scan` is asked to do. */
export interface ScanArguments {
  readonly paths: readonly string[];
  /** At least one; at most one of them is printed. */
  readonly reports: readonly RequestedReport[];
  readonly failOn: FailLevel;
  readonly maxWarnings?: number;
  readonly project?: string;
  /** Whether a type checker may be asked; the configuration says when absent. */
  readonly oracle?: boolean;
  readonly locale?: Locale;
  readonly help: boolean;
}

const OPTIONS: OptionKinds = {
  format: 'value',
  output: 'value',
  'fail-on': 'value',
  'max-warnings': 'value',
  project: 'value',
  oracle: 'flag',
  'no-oracle': 'flag',
  locale: 'value',
  help: 'flag',
};

/** Formats by the file extension that they usually have. */
const BY_EXTENSION: Readonly<Record<string, ReportFormat>> = { json: 'json', sarif: 'sarif', md: 'markdown' };

/**
 * Reads the arguments of `tomograph scan`.
 * @throws UsageError
 */
export function parseScanArguments(argv: readonly string[], cwd: string): ScanArguments {
  const { options, positionals } = parseArguments(argv, OPTIONS);
  return {
    paths: positionals,
    reports: pairReports(options, cwd),
    failOn: chosenValue(options, 'fail-on', FAIL_LEVELS) ?? 'error',
    maxWarnings: countValue(options, 'max-warnings'),
    project: lastValue(options, 'project'),
    ...oracleChoice(options),
    locale: chosenValue(options, 'locale', LOCALES),
    help: isGiven(options, 'help'),
  };
}

/**
 * Each `--output` belongs to the `--format` before it; without one, the file's extension tells the format.
 */
function pairReports(options: readonly GivenOption[], cwd: string): RequestedReport[] {
  const reports: RequestedReport[] = [];
  for (const { name, value } of options) {
    if (name === 'format') {
      if (!isReportFormat(value))
        throw new UsageError((texts) => texts.errors.unknownValue('--format', value, REPORT_FORMATS));
      reports.push({ format: value });
    } else if (name === 'output') {
      const last = reports.at(-1);
      if (last && last.output === undefined) reports[reports.length - 1] = { ...last, output: value };
      else
        reports.push({
          format: BY_EXTENSION[/\.([^.]+)$/.exec(value)?.[1] ?? ''] ?? 'pretty',
          output: value,
        });
    }
  }
  if (reports.length === 0) reports.push({ format: 'pretty' });
  if (reports.filter(({ output }) => output === undefined).length > 1) {
    throw new UsageError((texts) => texts.errors.twoFormatsPrinted);
  }
  const files = new Set<string>();
  for (const { output } of reports) {
    if (output === undefined) continue;
    const file = resolve(cwd, output);
    if (files.has(file)) throw new UsageError((texts) => texts.errors.outputTwice(output));
    files.add(file);
  }
  return reports;
}

/** Of `--oracle` and `--no-oracle` the last one counts. */
function oracleChoice(options: readonly GivenOption[]): Pick<ScanArguments, 'oracle'> {
  const given = options.findLast(({ name }) => name === 'oracle' || name === 'no-oracle');
  return given === undefined ? {} : { oracle: given.name === 'oracle' };
}

function countValue(options: readonly GivenOption[], name: string): number | undefined {
  const given = lastValue(options, name);
  if (given === undefined) return undefined;
  if (!/^\d{1,9}$/.test(given)) throw new UsageError((texts) => texts.errors.noCount(`--${name}`, given));
  return Number(given);
}
