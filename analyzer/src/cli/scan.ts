import { realpathSync } from 'node:fs';
import { ProjectError } from '../errors.js';
import { catalogueOf, describeProblem } from '../locales/describe.js';
import { loadProject } from '../project/load.js';
import type { LoadedProject } from '../project/load.js';
import { locateProject } from '../project/locate.js';
import { leavesRoot, toRelative } from '../project/paths.js';
import { countFindings, narrowToFiles } from '../report/counts.js';
import { loadReporter } from '../report/reporter.js';
import type { ReportContext } from '../report/reporter.js';
import type { Analysis } from '../result.js';
import { systemLocale } from './locale.js';
import { createProgress } from './progress.js';
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
  const progress = createProgress(process.stderr);
  let project: LoadedProject;
  let analysis: Analysis;
  try {
    progress.show(catalogueOf(early).help.loading);
    const place = locateProject(options.paths, cwd, options.project);
    project = await loadProject(place.root, place);
    requireSources(project, options, cwd);
    progress.show(
      catalogueOf(options.locale ?? project.locale ?? early).help.analysing(project.sources.length),
    );
    const { createSession } = await import('../engine.js');
    analysis = createSession(project.compiler, project).analyse();
  } finally {
    progress.clear();
  }
  if (project.requested) analysis = narrowToFiles(analysis, project.requested);
  await writeReports(analysis, project, options, cwd);
  return gate(analysis, options);
}

function requireSources(
  { root, sources, requested, problems }: LoadedProject,
  options: ScanArguments,
  cwd: string,
): void {
  const readable = requested ? sources.filter(({ path }) => requested.includes(path)) : sources;
  if (readable.length > 0) return;
  const asked = options.paths.length > 0 ? options.paths : [options.project ?? '.'];
  throw new ProjectError((texts) => [
    ...problems.map((problem) => describeProblem(problem, texts.locale, prefixOf(root, cwd))),
    texts.errors.nothingToAnalyse(asked),
  ]);
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

/**
 * What leads from the reader's folder to the root. A root above or beside it keeps its own paths: a URI with `..`
 * means nothing to a host of reports.
 */
function prefixOf(root: string, cwd: string): string {
  const offset = toRelative(cwd, root);
  return offset === '' || leavesRoot(offset) ? '' : `${offset}/`;
}

/** Compares what was found, accepted findings aside, with what is tolerated. */
function gate({ findings }: Analysis, { failOn, maxWarnings }: ScanArguments): number {
  if (failOn === 'never') return 0;
  const { errors, warnings } = countFindings(findings);
  const failed = errors > 0 || (failOn === 'warning' && warnings > 0) || warnings > (maxWarnings ?? Infinity);
  return failed ? 1 : 0;
}
