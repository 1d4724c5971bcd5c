import { realpathSync } from 'node:fs';
import { catalogueOf } from '../locales/describe.js';
import type { LoadedProject } from '../project/load.js';
import { countFindings } from '../report/counts.js';
import { loadReporter } from '../report/reporter.js';
import type { ReportContext } from '../report/reporter.js';
import type { Analysis } from '../result.js';
import { analyseProject, prefixOf } from './analyse.js';
import { systemLocale } from './locale.js';
import { mayColour, print, writeFileAtomically } from './output.js';
import { parseScanArguments } from './scan-arguments.js';
import type { ScanArguments } from './scan-arguments.js';
import { toolVersion } from './version.js';

/**
 * `tomograph scan`: loads the project of the given paths, analyses it once and writes every format asked for.
 * @returns the exit code: 0 below the threshold, 1 at or above it
 * @throws KnownError when the request or the configuration is wrong, or nothing can be analysed
 */
export async function scan(argv: readonly string[]): Promise<number> {
  const cwd = realpathSync(process.cwd());
  const options = parseScanArguments(argv, cwd);
  const early = options.locale ?? systemLocale(process.env);
  if (options.help) {
    await print(catalogueOf(early).help.scan);
    return 0;
  }
  const { project, analysis } = await analyseProject({ ...options, early, cwd });
  await writeReports(analysis, project, options, cwd);
  return gate(analysis, options);
}

async function writeReports(
  analysis: Analysis,
  project: LoadedProject,
  { reports, locale }: ScanArguments,
  cwd: string,
): Promise<void> {
  const texts = new Map(project.sources.map(({ path, text }) => [path, text]));
  const context: Omit<ReportContext, 'colour'> = {
    locale: locale ?? project.locale ?? systemLocale(process.env),
    version: toolVersion(),
    prefix: prefixOf(project.root, cwd),
    source: (file) => texts.get(file),
  };
  for (const { format, output } of reports) {
    const report = await loadReporter(format);
    const text = report(analysis, {
      ...context,
      colour: output === undefined && mayColour(process.stdout, process.env),
    });
    if (output === undefined) await print(text);
    else writeFileAtomically(output, text, cwd);
  }
}

/** Compares what was found, accepted findings aside, with what is tolerated. */
function gate({ findings }: Analysis, { failOn, maxWarnings }: ScanArguments): number {
  if (failOn === 'never') return 0;
  const { errors, warnings } = countFindings(findings);
  const failed = errors > 0 || (failOn === 'warning' && warnings > 0) || warnings > (maxWarnings ?? Infinity);
  return failed ? 1 : 0;
}
