import { readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import type { SourceText } from 'tomograph';

/** A file of a project in a program of the compiler that has it. */
export interface CheckedFile {
  readonly path: string;
  readonly tree: ts.SourceFile;
  readonly checker: ts.TypeChecker;
  readonly project: CheckedProgram;
}

/** A program of the compiler over files of the project. */
export interface CheckedProgram {
  readonly program: ts.Program;
  /** The path of a tree below the project's root; nothing for what is declared elsewhere. */
  pathOf(tree: ts.SourceFile): string | undefined;
}

/** Declarations of the language are parsed once for all programs. */
const trees = new Map<string, ts.SourceFile | undefined>();

/**
 * Makes programs from a project's own tsconfigs, as few as have its files between them.
 *
 * @param sources what the engine has read; files that no tsconfig includes are not compared
 */
export function checkProject(root: string, sources: readonly SourceText[]): CheckedFile[] {
  const texts = new Map(sources.map(({ path, text }) => [join(root, path), { path, text }]));
  const waiting = new Set(texts.keys());
  const checked: CheckedFile[] = [];
  const configs = tsconfigsBelow(root)
    .map((path) => readConfig(path))
    .filter(({ fileNames }) => fileNames.length > 0)
    .sort((a, b) => b.fileNames.length - a.fileNames.length);
  for (const { fileNames, options } of configs) {
    if (!fileNames.some((name) => waiting.has(name))) continue;
    const program = ts.createProgram(
      fileNames,
      { ...options, noEmit: true, composite: false, incremental: false, skipLibCheck: true },
      hostFor(options, texts),
    );
    const project: CheckedProgram = { program, pathOf: (tree) => texts.get(tree.fileName)?.path };
    const checker = program.getTypeChecker();
    for (const tree of program.getSourceFiles()) {
      const path = project.pathOf(tree);
      if (path === undefined || !waiting.delete(tree.fileName)) continue;
      checked.push({ path, tree, checker, project });
    }
  }
  return checked.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function hostFor(options: ts.CompilerOptions, texts: ReadonlyMap<string, SourceText>): ts.CompilerHost {
  const host = ts.createCompilerHost(options, true);
  return {
    ...host,
    getSourceFile: (name, language, ...rest) => {
      // What the engine has read is compared, to the character.
      const own = texts.get(name);
      if (own !== undefined) return ts.createSourceFile(name, own.text, language, true);
      const format = typeof language === 'object' ? language.impliedNodeFormat : undefined;
      const key = `${name}|${format}`;
      if (!trees.has(key)) trees.set(key, host.getSourceFile(name, language, ...rest));
      return trees.get(key);
    },
  };
}

function readConfig(path: string): { fileNames: readonly string[]; options: ts.CompilerOptions } {
  const { config } = ts.readConfigFile(path, (name) => ts.sys.readFile(name)) as { config: unknown };
  return ts.parseJsonConfigFileContent(config ?? {}, ts.sys, dirname(path), undefined, path);
}

function tsconfigsBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^tsconfig.*\.json$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(root, path).split(sep).includes('node_modules'))
    .sort();
}
