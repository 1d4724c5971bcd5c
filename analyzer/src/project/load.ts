import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { RECOMMENDED } from '@tomograph/rules';
import { findConfig } from '../config/find.js';
import type { LoadedConfig } from '../config/load.js';
import type { Problem } from '../result.js';
import type { Compiler, ProjectInput, SchemaText, SourceText } from '../session.js';
import { bundledCompiler } from './compiler.js';
import {
  excludedByTsconfig,
  governedFolder,
  includedBy,
  outputFolders,
  patternsOutside,
} from './membership.js';
import { buildModuleMap } from './module-map.js';
import { comparePaths, isWithin } from './paths.js';
import { createProblem, sortProblems } from './problems.js';
import { reachableSources } from './reach.js';
import { readSource } from './read-text.js';
import { readTsconfigs } from './tsconfig.js';
import type { TsconfigFacts } from './tsconfig.js';
import type { SchemaFile } from './schema-files.js';
import { walkProject } from './walk.js';
import { readManifests, workspacePackages } from './workspaces.js';
import type { WorkspaceDeclaration } from './workspaces.js';

/** What to load of a project; everything is optional. */
export interface LoadOptions {
  /**
   * Files and folders relative to the root that the analysis is asked for. They are loaded with everything that they
   * import; absent, the whole project is.
   */
  readonly only?: readonly string[];
  /** A tsconfig, relative to the root: the files asked for are those that it and its references include. */
  readonly tsconfig?: string;
  /** The configuration to use instead of the one in the project's folder. */
  readonly config?: LoadedConfig;
  /** ISO date that agreements and acceptances are held against; the present day when absent. */
  readonly today?: string;
}

/** A project ready to be analysed. */
export interface LoadedProject extends ProjectInput {
  /** The compiler that ts-morph bundles. */
  readonly compiler: Compiler;
  /** Absolute real path that all other paths are relative to. */
  readonly root: string;
  /** The sources that were asked for, when it is not the whole project; findings elsewhere are context. */
  readonly requested?: readonly string[];
  /** The language that the configuration asks for. */
  readonly locale?: LoadedConfig['locale'];
  readonly layout: ProjectLayout;
}

/** How a project is laid out; nothing of the analysis depends on it. All paths but the last are relative to the root. */
export interface ProjectLayout {
  readonly tsconfigs: readonly string[];
  /** Packages of the workspace, the root aside, in the order of their folders. */
  readonly workspaces: readonly { readonly name: string; readonly folder: string }[];
  /** Sources that a tsconfig excludes, or that it writes. */
  readonly leftOut: readonly string[];
  /** Globs of the configuration that leave files out. */
  readonly exclude: readonly string[];
  /** Absolute path of the configuration, when there is one. */
  readonly configFile?: string;
}

/**
 * Loads a project from its folder: sources, module map, schemas and configuration.
 *
 * The folder may hold a tsconfig, a solution of referenced ones, a workspace of packages, or none of these. Files
 * that cannot be used become problems, and the rest is loaded. The same folder gives the same result.
 *
 * @param root the project's folder
 * @throws ConfigError when the configuration is wrong
 */
export async function loadProject(root: string, options: LoadOptions = {}): Promise<LoadedProject> {
  const realRoot = realpathSync(root);
  const config = options.config ?? (await configOf(realRoot, options.today));
  const isExcluded = await excludeOf(config, realRoot);
  const walk = walkProject(realRoot, isExcluded);
  const compiler = await bundledCompiler();

  const named = options.tsconfig === undefined ? [] : [options.tsconfig];
  const { tsconfigs, problems } = readTsconfigs(compiler, realRoot, [...named, ...walk.tsconfigs]);
  const sources = withoutExcluded(walk.sources, tsconfigs, realRoot);
  const isSource = setTest(sources);

  const { manifests, problems: manifestProblems } = readManifests(realRoot, walk.packages);
  const pnpm = await pnpmWorkspacesOf(walk.pnpmWorkspaces, realRoot);
  const members = workspacePackages(manifests, pnpm.declarations);
  const governing = tsconfigs.map((tsconfig) => ({
    folder: governedFolder(tsconfig),
    options: tsconfig.options,
  }));
  const modules = buildModuleMap(realRoot, governing, manifests, members, isSource);

  const readProblems: Problem[] = [];
  const read = (path: string): SourceText | undefined => {
    const result = readSource(join(realRoot, path));
    if ('text' in result) return { path, text: result.text };
    readProblems.push(createProblem(result.reason, path, result.detail));
    return undefined;
  };
  const requested = requestedSources(sources, tsconfigs, options);
  const texts = requested
    ? reachableSources(compiler, requested, modules, isSource, read)
    : sources.map(read).filter((source) => source !== undefined);

  const { schemas, problems: schemaProblems } = await schemasOf(walk.schemas, read);
  return {
    compiler,
    root: realRoot,
    sources: texts.sort((a, b) => comparePaths(a.path, b.path)),
    modules,
    schemas,
    config: config?.config ?? { policy: RECOMMENDED, processors: [], today: options.today ?? isoToday() },
    problems: sortProblems([
      ...walk.problems,
      ...problems,
      ...outsideProblems(tsconfigs),
      ...manifestProblems,
      ...pnpm.problems,
      ...schemaProblems,
      ...readProblems,
    ]),
    requested,
    locale: config?.locale,
    layout: {
      tsconfigs: tsconfigs.map(({ path }) => path).sort(comparePaths),
      workspaces: members.flatMap(({ name, folder }) =>
        name === undefined || folder === '' ? [] : [{ name, folder }],
      ),
      leftOut: walk.sources.filter((path) => !isSource(path)),
      exclude: config?.exclude ?? [],
      configFile: config?.file,
    },
  };
}

/** The validator is loaded only where there is something to validate; most projects begin without a configuration. */
async function configOf(root: string, today: string | undefined): Promise<LoadedConfig | undefined> {
  const place = findConfig(root);
  if (!place) return undefined;
  const { readConfigFile } = await import('../config/load.js');
  return readConfigFile(place, today, root);
}

/** Their reader, which brings the YAML parser along, is loaded only where there are schemas. */
async function schemasOf(
  files: readonly SchemaFile[],
  read: (path: string) => SourceText | undefined,
): Promise<{ schemas: SchemaText[]; problems: Problem[] }> {
  if (files.length === 0) return { schemas: [], problems: [] };
  const { readSchemas } = await import('./schemas.js');
  return readSchemas(files, read);
}

/** The YAML parser is loaded only for pnpm's workspaces. */
async function pnpmWorkspacesOf(
  paths: readonly string[],
  root: string,
): Promise<{ declarations: WorkspaceDeclaration[]; problems: Problem[] }> {
  if (paths.length === 0) return { declarations: [], problems: [] };
  const { readPnpmWorkspaces } = await import('./pnpm.js');
  return readPnpmWorkspaces(root, paths);
}

async function excludeOf(config: LoadedConfig | undefined, root: string): Promise<(path: string) => boolean> {
  if (!config || config.exclude.length === 0) return () => false;
  const { excludeTest } = await import('../config/exclude.js');
  return excludeTest(config, root);
}

function withoutExcluded(
  sources: readonly string[],
  tsconfigs: readonly TsconfigFacts[],
  root: string,
): string[] {
  const isExcluded = excludedByTsconfig(tsconfigs);
  const outputs = outputFolders(tsconfigs, root);
  return sources.filter((path) => !isExcluded(path) && !outputs.some((folder) => isWithin(folder, path)));
}

/** The sources asked for by paths and by a tsconfig; nothing when it is the whole project. */
function requestedSources(
  sources: readonly string[],
  tsconfigs: readonly TsconfigFacts[],
  { only, tsconfig }: LoadOptions,
): string[] | undefined {
  if (only === undefined && tsconfig === undefined) return undefined;
  const included = tsconfig === undefined ? [] : withReferences(tsconfigs, tsconfig).map(includedBy);
  return sources.filter(
    (path) =>
      (only === undefined || only.some((folder) => isWithin(folder, path))) &&
      (tsconfig === undefined || included.some((includes) => includes(path))),
  );
}

function withReferences(tsconfigs: readonly TsconfigFacts[], path: string): TsconfigFacts[] {
  const found = new Set<TsconfigFacts>();
  const follow = (target: string): void => {
    const tsconfig = tsconfigs.find((candidate) => candidate.path === target);
    if (!tsconfig || found.has(tsconfig)) return;
    found.add(tsconfig);
    tsconfig.references.forEach(follow);
  };
  follow(path);
  return [...found];
}

function outsideProblems(tsconfigs: readonly TsconfigFacts[]): Problem[] {
  return tsconfigs.flatMap((tsconfig) =>
    patternsOutside(tsconfig).map((pattern) => createProblem('tsconfig-outside', tsconfig.path, pattern)),
  );
}

function setTest(paths: readonly string[]): (path: string) => boolean {
  const set = new Set(paths);
  return (path) => set.has(path);
}

function isoToday(): string {
  return new Date().toISOString().slice(0, 10);
}
