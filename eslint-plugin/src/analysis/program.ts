import { dirname, resolve } from 'node:path';
import type { Program, SourceFile } from 'typescript';
import {
  excludeTest,
  isSourceName,
  programOracle,
  type Compiler,
  type Finding,
  type LoadedConfig,
  type SourceText,
  type TypeOracle,
} from 'tomograph';
import { SetupProblem } from '../problem.js';
import type { ResolvedSettings } from '../settings.js';
import { bundledCompiler, compilerOf } from './compiler.js';
import { pathFrom, projectRoot } from './project-root.js';
import { groupByFile, type AnalysedFile } from './result.js';
import { sessionWith } from './sessions.js';
import { surroundingsOf } from './surroundings.js';

/** The analysis of one program, as the rules ask for it. */
interface AnalysedProgram {
  readonly root: string;
  readonly locale: AnalysedFile['locale'];
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

/** A program does not change, so neither does its analysis; the inner key is that of the settings. */
const analysed = new WeakMap<Program, Map<string, AnalysedProgram>>();

/**
 * The findings in one file of a program. The first call for a program analyses all of it and the others look it up, so
 * all rules and all files share one analysis.
 *
 * @param cwd the folder that ESLint runs in
 * @throws SetupProblem when the configuration is wrong or the root does not hold the file
 */
export function analyseInProgram(
  program: Program,
  file: SourceFile,
  settings: ResolvedSettings,
  cwd: string,
): AnalysedFile {
  const bySettings = analysed.get(program) ?? new Map<string, AnalysedProgram>();
  analysed.set(program, bySettings);
  const result = bySettings.get(settings.key) ?? analyse(program, file, settings, cwd);
  bySettings.set(settings.key, result);

  const path = pathFrom(result.root, file.fileName);
  if (path === undefined && settings.root !== undefined) {
    throw new SetupProblem(
      `The folder "${settings.root}" of \`settings.tomograph.root\` does not hold this file; name a folder above all files that are linted, or leave the setting out.`,
    );
  }
  return {
    findings: (path === undefined ? undefined : result.findings.get(path)) ?? [],
    locale: result.locale,
  };
}

function analyse(
  program: Program,
  file: SourceFile,
  settings: ResolvedSettings,
  cwd: string,
): AnalysedProgram {
  const options = program.getCompilerOptions();
  const tsconfig = typeof options['configFilePath'] === 'string' ? options['configFilePath'] : undefined;
  const start = dirname(tsconfig ?? file.fileName);
  const files = program.getSourceFiles().filter(isOwn);
  const root =
    settings.root === undefined
      ? projectRoot(
          start,
          files.map(({ fileName }) => fileName),
        )
      : resolve(cwd, settings.root);
  const { config, schemas, modules } = surroundingsOf({ root, start, options });

  const compiler = compilerOf(file);
  const sources = sourcesOf(files, root, config, compiler !== undefined);
  const session = sessionWith(
    JSON.stringify([root, tsconfig, settings.key]),
    // Without the compiler that parsed the trees they cannot be read, and the texts are parsed once more.
    compiler ?? bundledCompiler(),
    {
      sources,
      modules,
      schemas,
      config: { ...config.config, policy: settings.policy ?? config.config.policy },
      problems: [],
    },
  );
  session.consult(
    compiler === undefined || config.config.oracle === false
      ? undefined
      : oracleOf(compiler, program, root, sources),
  );
  return {
    root,
    locale: settings.locale ?? config.locale ?? 'en',
    findings: groupByFile(session.analyse().findings),
  };
}

/** The checker of the program that is linted, which the parser has at hand, for questions about the given sources. */
function oracleOf(
  compiler: Compiler,
  program: Program,
  root: string,
  sources: readonly SourceText[],
): TypeOracle {
  const trees = new Map(
    sources.flatMap(({ path, tree }) => (tree === undefined ? [] : [[path, tree] as const])),
  );
  const paths = new Map([...trees].map(([path, tree]) => [tree, path] as const));
  return programOracle({
    compiler,
    program,
    treeOf: (path) => trees.get(path),
    pathOf: (tree) => paths.get(tree),
  });
}

/** True for a file of the user's own, in contrast to libraries and to JSON. */
function isOwn({ fileName }: SourceFile): boolean {
  return isSourceName(fileName) && !fileName.includes('/node_modules/');
}

/** The sources of the project, ordered by path as the loader of the command line orders them. */
function sourcesOf(
  files: readonly SourceFile[],
  root: string,
  config: LoadedConfig,
  withTrees: boolean,
): SourceText[] {
  const isExcluded = excludeTest(config, root);
  const sources: SourceText[] = [];
  for (const file of files) {
    const path = pathFrom(root, file.fileName);
    if (path === undefined || isOutput(path, file.isDeclarationFile) || isExcluded(path)) continue;
    sources.push({ path, text: file.text, ...(withTrees && { tree: file }) });
  }
  return sources.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * True for what tools have written: the same folders that the loader of the command line leaves out. Declarations in
 * `build` and `out` are those of a referenced project; code there is someone's own.
 */
function isOutput(path: string, isDeclaration: boolean): boolean {
  return (
    /(?:^|\/)(?:\.[^/]+|dist|coverage)\//.test(path) ||
    (isDeclaration && /(?:^|\/)(?:build|out)\//.test(path))
  );
}
