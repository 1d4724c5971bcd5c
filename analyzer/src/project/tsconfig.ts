import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type ts from 'typescript';
import type { Problem } from '../result.js';
import type { Compiler } from '../session.js';
import { folderOf, joinRelative, leavesRoot, toRelative } from './paths.js';
import { createProblem } from './problems.js';

/** One tsconfig or jsconfig, `extends` resolved. */
export interface TsconfigFacts {
  /** Path relative to the root. */
  readonly path: string;
  readonly folder: string;
  readonly options: ts.CompilerOptions;
  /** Files that it lists by name, relative to the root. */
  readonly files: readonly string[];
  /** Its patterns as TypeScript has them, relative to `folder`. No include means that `files` is the whole list. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Project references, as paths of tsconfig files relative to the root. */
  readonly references: readonly string[];
}

/** Codes of the compiler for a base configuration that is not there or leads back to itself. */
const CANNOT_READ_FILE = 5083;
const FILE_NOT_FOUND = 6053;
const CIRCULAR_EXTENDS = 18000;

/**
 * Reads tsconfigs and everything that they reference.
 *
 * A broken one is a problem, and what could be read of it is used. Complaints about compiler options are left to the
 * compiler: they decide nothing here.
 *
 * @param paths relative to the root
 */
export function readTsconfigs(
  compiler: Compiler,
  root: string,
  paths: readonly string[],
): { tsconfigs: TsconfigFacts[]; problems: Problem[] } {
  const tsconfigs = new Map<string, TsconfigFacts>();
  const problems: Problem[] = [];
  const queue = paths.map((path) => ({ path, from: undefined as string | undefined }));
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { path, from } = next;
    if (tsconfigs.has(path)) continue;
    if (from !== undefined && !existsSync(join(root, path))) {
      problems.push(createProblem('tsconfig-reference', from, path));
      continue;
    }
    const read = readTsconfig(compiler, root, path);
    problems.push(...read.problems);
    tsconfigs.set(path, read.tsconfig);
    queue.push(...read.tsconfig.references.map((reference) => ({ path: reference, from: path })));
  }
  return { tsconfigs: [...tsconfigs.values()], problems };
}

function readTsconfig(
  compiler: Compiler,
  root: string,
  path: string,
): { tsconfig: TsconfigFacts; problems: Problem[] } {
  const absolute = join(root, path);
  const folder = folderOf(path);
  const problems: Problem[] = [];
  const read = compiler.readConfigFile(absolute, (file) => readFileSync(file, 'utf8'));
  if (read.error) {
    const place = placeOf(compiler, read.error);
    problems.push(createProblem('tsconfig-broken', path, `${place}${wordsOf(compiler, read.error)}`));
  }

  let include: readonly string[] = [];
  let exclude: readonly string[] = [];
  // The compiler hands the patterns, inherited ones included, to the host that lists files; nothing is listed here,
  // since the project's files have been walked already.
  const host: ts.ParseConfigHost = {
    useCaseSensitiveFileNames: true,
    fileExists: existsSync,
    readFile: (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined),
    readDirectory: (_folder, _extensions, excluded, included) => {
      include = included;
      exclude = excluded ?? [];
      return [];
    },
  };
  const parsed = compiler.parseJsonConfigFileContent(
    isObject(read.config) ? read.config : {},
    host,
    dirname(absolute),
    undefined,
    absolute,
  );
  for (const error of parsed.errors) {
    const problem = judgeError(compiler, error, path, root);
    if (problem) problems.push(problem);
  }
  const references = (parsed.projectReferences ?? []).map((reference) => {
    const target = toRelative(root, reference.path);
    return target.endsWith('.json') ? target : joinRelative(target, 'tsconfig.json');
  });
  return {
    tsconfig: {
      path,
      folder,
      options: parsed.options,
      files: parsed.fileNames.map((file) => toRelative(root, file)),
      include,
      exclude,
      references: references.filter((reference) => !leavesRoot(reference)),
    },
    problems,
  };
}

function judgeError(
  compiler: Compiler,
  error: ts.Diagnostic,
  path: string,
  root: string,
): Problem | undefined {
  const words = wordsOf(compiler, error);
  if (error.code === FILE_NOT_FOUND && !/'(?:\.|\/|[a-z]:)/i.test(words)) {
    // A base configuration from npm (`@tsconfig/node20`) is missing whenever dependencies are not installed. It sets
    // compiler options only, so the analysis is as complete without it.
    return undefined;
  }
  if (error.code !== CIRCULAR_EXTENDS && error.code !== CANNOT_READ_FILE && error.code !== FILE_NOT_FOUND) {
    return undefined;
  }
  return createProblem('tsconfig-extends', path, withoutMachine(words, root));
}

/** A complaint with paths relative to the root: where the project lies on this machine is no part of the result. */
function withoutMachine(words: string, root: string): string {
  return words
    .replaceAll(`${root}/`, '')
    .replace(/'((?:\/|[a-z]:)[^']+)'/gi, (_, absolute: string) => `'${toRelative(root, absolute)}'`);
}

/** Line and column of a complaint, both from one, with a blank behind; nothing when it has no place. */
function placeOf(compiler: Compiler, { file, start }: ts.Diagnostic): string {
  if (!file || start === undefined) return '';
  const { line, character } = compiler.getLineAndCharacterOfPosition(file, start);
  return `${line + 1}:${character + 1} `;
}

function wordsOf(compiler: Compiler, error: ts.Diagnostic): string {
  return compiler.flattenDiagnosticMessageText(error.messageText, ' ').replace(/\.$/, '');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
