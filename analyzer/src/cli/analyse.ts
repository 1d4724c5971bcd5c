import { ProjectError } from '../errors.js';
import type { Locale } from '../locales/catalogue.js';
import { catalogueOf, describeProblem } from '../locales/describe.js';
import { loadProject } from '../project/load.js';
import type { LoadedProject } from '../project/load.js';
import { locateProject } from '../project/locate.js';
import { leavesRoot, toRelative } from '../project/paths.js';
import { narrowToFiles } from '../report/counts.js';
import type { Analysis } from '../result.js';
import { createProgress } from './progress.js';

/** What a command is asked to analyse. */
export interface AnalysisRequest {
  readonly paths: readonly string[];
  /** A tsconfig that restricts the analysis to its files. */
  readonly project?: string;
  /** Whether a type checker may be asked; the configuration says when absent. */
  readonly oracle?: boolean;
  readonly locale?: Locale;
  /** The language until the configuration is read. */
  readonly early: Locale;
  readonly cwd: string;
}

/**
 * Loads the project of the given paths and analyses it once, with progress on a terminal.
 * @returns the project, and the analysis of the part that was asked for
 * @throws KnownError when the request or the configuration is wrong, or nothing can be analysed
 */
export async function analyseProject(
  request: AnalysisRequest,
): Promise<{ readonly project: LoadedProject; readonly analysis: Analysis }> {
  const progress = createProgress(process.stderr);
  try {
    progress.show(catalogueOf(request.early).help.loading);
    const place = locateProject(request.paths, request.cwd, request.project);
    const project = await loadProject(place.root, place);
    requireSources(project, request);
    const locale = request.locale ?? project.locale ?? request.early;
    progress.show(catalogueOf(locale).help.analysing(project.sources.length));
    const { createSession } = await import('../engine.js');
    const session = createSession(project.compiler, project);
    if (request.oracle ?? project.config.oracle ?? false) {
      const { lazyOracle } = await import('../oracle/lazy-oracle.js');
      session.consult(lazyOracle({ ...project, tsconfigs: project.layout.tsconfigs }));
    }
    const analysis = session.analyse();
    return {
      project,
      analysis: project.requested ? narrowToFiles(analysis, project.requested) : analysis,
    };
  } finally {
    progress.clear();
  }
}

function requireSources(
  { root, sources, requested, problems }: LoadedProject,
  { paths, project, cwd }: AnalysisRequest,
): void {
  const readable = requested ? sources.filter(({ path }) => requested.includes(path)) : sources;
  if (readable.length > 0) return;
  const asked = paths.length > 0 ? paths : [project ?? '.'];
  throw new ProjectError((texts) => [
    ...problems.map((problem) => describeProblem(problem, texts.locale, prefixOf(root, cwd))),
    texts.errors.nothingToAnalyse(asked),
  ]);
}

/**
 * What leads from the reader's folder to the root. A root above or beside it keeps its own paths: a URI with `..`
 * means nothing to a host of reports.
 */
export function prefixOf(root: string, cwd: string): string {
  const offset = toRelative(cwd, root);
  return offset === '' || leavesRoot(offset) ? '' : `${offset}/`;
}
