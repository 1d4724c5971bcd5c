import { join } from 'node:path';
import type ts from 'typescript';
import { includedBy } from '../project/membership.js';
import { comparePaths, folderOf, isDeclarationName, isWithin } from '../project/paths.js';
import { readTsconfigs, type TsconfigFacts } from '../project/tsconfig.js';
import { Checker } from './checked-program.js';
import {
  withoutAnswers,
  type OracleFailure,
  type OracleReply,
  type TypeAnswer,
  type TypeOracle,
  type TypeQuestion,
} from './oracle.js';
import { makeProgram, type OracleProject } from './project-program.js';

export type { OracleProject } from './project-program.js';

/** How long all programs together may take before what they said is dropped; a program of 100,000 lines takes seconds. */
const PATIENCE_MS = 180_000;

/**
 * An oracle that makes the programs it is asked about: as few as the options of the tsconfigs allow, with the files
 * that there are questions about and what they import, by the compiler that ts-morph bundles. Without questions
 * nothing is made.
 *
 * @param now a clock in milliseconds, for its patience
 */
export function lazyOracle(project: OracleProject, now: () => number = () => performance.now()): TypeOracle {
  return {
    ask(questions) {
      const begin = now();
      const answers = new Array<TypeAnswer | undefined>(questions.length).fill(undefined);
      const failures: OracleFailure[] = [];
      for (const { tsconfigs, numbers } of groupQuestions(project, questions)) {
        const asked = numbers.map((number) => questions[number]).filter((question) => question !== undefined);
        const reply = askOne(project, tsconfigs, asked, () => now() - begin > PATIENCE_MS);
        if (reply === 'late')
          // What was known so far depends on how fast the machine is, which a result must not.
          return withoutAnswers(questions, [
            { reason: 'types-late', file: placeOf(tsconfigs), detail: String(PATIENCE_MS / 1000) },
          ]);
        reply.answers.forEach((answer, index) => (answers[numbers[index] ?? -1] = answer));
        failures.push(...reply.failures);
      }
      return { answers, failures };
    },
  };
}

/** Questions about files that one program may hold. */
interface Group {
  /** The tsconfig with most of the files first; none where no tsconfig has them. */
  readonly tsconfigs: readonly TsconfigFacts[];
  /** Which of the questions. */
  readonly numbers: readonly number[];
}

function groupQuestions(project: OracleProject, questions: readonly TypeQuestion[]): Group[] {
  const { tsconfigs } = readTsconfigs(project.compiler, project.root, project.tsconfigs);
  const chosen = tsconfigsOf([...new Set(questions.map(({ file }) => file))], tsconfigs);
  const groups = new Map<string, { counts: Map<TsconfigFacts, number>; numbers: number[] }>();
  questions.forEach(({ file }, number) => {
    const tsconfig = chosen.get(file);
    const key = JSON.stringify(RESOLUTION.map((option) => tsconfig?.options[option]));
    const group = groups.get(key) ?? { counts: new Map<TsconfigFacts, number>(), numbers: [] };
    groups.set(key, group);
    group.numbers.push(number);
    if (tsconfig !== undefined) group.counts.set(tsconfig, (group.counts.get(tsconfig) ?? 0) + 1);
  });
  return [...groups.values()]
    .map(({ counts, numbers }) => ({
      tsconfigs: [...counts]
        .sort(([a, n], [b, m]) => m - n || comparePaths(a.path, b.path))
        .map(([one]) => one),
      numbers,
    }))
    .sort((a, b) => comparePaths(placeOf(a.tsconfigs), placeOf(b.tsconfigs)));
}

/** The options that decide what imports and elements lead to; files for which they are the same share a program. */
const RESOLUTION = [
  'allowJs',
  'baseUrl',
  'customConditions',
  'jsx',
  'jsxImportSource',
  'lib',
  'moduleResolution',
  'moduleSuffixes',
  'noLib',
  'paths',
  'preserveSymlinks',
  'rootDirs',
  'typeRoots',
] as const;

/** The tsconfig that has each file: the innermost, and of several that with most of the files. */
function tsconfigsOf(
  files: readonly string[],
  tsconfigs: readonly TsconfigFacts[],
): ReadonlyMap<string, TsconfigFacts | undefined> {
  const including = tsconfigs.map((tsconfig) => {
    const includes = includedBy(tsconfig);
    return { tsconfig, includes, count: files.filter(includes).length };
  });
  const preferred = including.sort(
    (a, b) =>
      b.tsconfig.folder.length - a.tsconfig.folder.length ||
      b.count - a.count ||
      comparePaths(a.tsconfig.path, b.tsconfig.path),
  );
  const around = (file: string): TsconfigFacts | undefined =>
    preferred.find(({ tsconfig }) => isWithin(tsconfig.folder, folderOf(file)))?.tsconfig;
  return new Map(
    files.map((file) => [file, preferred.find(({ includes }) => includes(file))?.tsconfig ?? around(file)]),
  );
}

/** What a failure names: the first tsconfig of a program, or the project. */
function placeOf([first]: readonly TsconfigFacts[]): string {
  return first?.path ?? '.';
}

function askOne(
  project: OracleProject,
  tsconfigs: readonly TsconfigFacts[],
  questions: readonly TypeQuestion[],
  isLate: () => boolean,
): OracleReply | 'late' {
  const file = placeOf(tsconfigs);
  try {
    if (isLate()) return 'late';
    const program = makeProgram(project, optionsOf(tsconfigs), filesOf(project, tsconfigs, questions));
    const paths = new Map(project.sources.map(({ path }) => [join(project.root, path), path]));
    const checker = new Checker({
      compiler: project.compiler,
      program,
      treeOf: (path) => program.getSourceFile(join(project.root, path)),
      pathOf: (tree) => paths.get(tree.fileName),
    });
    const answers: (TypeAnswer | undefined)[] = [];
    for (const question of questions) {
      if (isLate()) return 'late';
      answers.push(checker.answer(question));
    }
    const missing = missingPackage(project, program, paths);
    return {
      answers,
      failures: missing === undefined ? [] : [{ reason: 'types-missing', file, detail: missing }],
    };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return withoutAnswers(questions, [{ reason: 'types-failed', file, detail }]);
  }
}

/** The files that are asked about, and the declarations of the project that count everywhere. */
function filesOf(
  { sources }: OracleProject,
  tsconfigs: readonly TsconfigFacts[],
  questions: readonly TypeQuestion[],
): string[] {
  const includes = tsconfigs.map(includedBy);
  const declarations = sources.filter(
    ({ path }) => isDeclarationName(path) && includes.some((include) => include(path)),
  );
  return [...new Set([...questions.map(({ file }) => file), ...declarations.map(({ path }) => path)])];
}

/** The options of the first tsconfig, with the global declarations that any of them asks for. */
function optionsOf(tsconfigs: readonly TsconfigFacts[]): TsconfigFacts['options'] {
  const [first] = tsconfigs;
  if (first === undefined) return {};
  const types = tsconfigs.map(({ options }) => options.types);
  return types.includes(undefined)
    ? { ...first.options, types: ['*'] }
    : { ...first.options, types: [...new Set(types.flatMap((names) => names ?? []))] };
}

/** A package that files of the program import, when there is none of them all: the dependencies are not installed. */
function missingPackage(
  { compiler }: OracleProject,
  program: ts.Program,
  paths: ReadonlyMap<string, string>,
): string | undefined {
  const checker = program.getTypeChecker();
  let missing: string | undefined;
  for (const tree of program.getSourceFiles()) {
    if (!paths.has(tree.fileName)) continue;
    for (const statement of tree.statements) {
      if (!compiler.isImportDeclaration(statement)) continue;
      const { moduleSpecifier } = statement;
      if (!compiler.isStringLiteral(moduleSpecifier) || !isPackage(moduleSpecifier.text)) continue;
      const [found] = checker.getSymbolAtLocation(moduleSpecifier)?.declarations ?? [];
      if (found === undefined) missing ??= moduleSpecifier.text;
      // A path that is mapped to the project's own files says nothing of its dependencies.
      else if (!paths.has(found.getSourceFile().fileName)) return undefined;
    }
  }
  return missing;
}

/** True for what an import takes from `node_modules`, as far as its specifier tells. */
function isPackage(specifier: string): boolean {
  return /^(@[a-z0-9~-][^/]*\/)?[a-z0-9~][^/:]*(\/|$)/.test(specifier);
}
