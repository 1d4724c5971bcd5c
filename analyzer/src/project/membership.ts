import type { TsconfigFacts } from './tsconfig.js';
import { folderOf, isScriptName, isWithin, joinRelative, leavesRoot } from './paths.js';

/** Whether a path relative to the root matches. */
type PathTest = (path: string) => boolean;

/**
 * Which files the tsconfigs leave out: those that the exclude list of a tsconfig above them names and no tsconfig
 * includes.
 *
 * A file that no tsconfig mentions stays in. `include` says what is compiled into the program; scripts, migrations,
 * seeds and configuration beside it run on the same data, and reading them costs little. `exclude`, on the other hand,
 * is someone's word that a file is no part of the project. It does not reach into a folder with a tsconfig of its own:
 * that is another program of the same repository, such as the front end below a server.
 */
export function excludedByTsconfig(tsconfigs: readonly TsconfigFacts[]): PathTest {
  const excluding = tsconfigs.map((tsconfig) => ({
    tsconfig,
    excludes: matcher(tsconfig, tsconfig.exclude),
  }));
  const including = tsconfigs.map((tsconfig) => includedBy(tsconfig));
  const folders = [...new Set(tsconfigs.map(({ folder }) => folder))];
  const governs = (folder: string, path: string): boolean =>
    isWithin(folder, path) &&
    !folders.some((inner) => inner !== folder && isWithin(folder, inner) && isWithin(inner, path));
  return (path) =>
    excluding.some(({ tsconfig, excludes }) => governs(tsconfig.folder, path) && excludes(path)) &&
    !including.some((includes) => includes(path));
}

/** Which files a tsconfig includes, as `tsc -p` would before it follows imports. */
export function includedBy(tsconfig: TsconfigFacts): PathTest {
  const files = new Set(tsconfig.files);
  const includes = matcher(tsconfig, tsconfig.include);
  const excludes = matcher(tsconfig, tsconfig.exclude);
  const scripts =
    tsconfig.options.allowJs ?? tsconfig.options.checkJs ?? tsconfig.path.endsWith('jsconfig.json');
  return (path) => files.has(path) || (includes(path) && !excludes(path) && (scripts || !isScriptName(path)));
}

/** Folders that the tsconfigs write into: code in them is a copy of code that is analysed anyway. */
export function outputFolders(tsconfigs: readonly TsconfigFacts[], root: string): string[] {
  const folders = new Set<string>();
  for (const { options, folder } of tsconfigs) {
    for (const absolute of [options.outDir, options.declarationDir]) {
      if (absolute === undefined || !absolute.startsWith(`${root}/`)) continue;
      const output = absolute.slice(root.length + 1).replace(/\/$/, '');
      // An output folder that holds the project itself (`outDir: "."`) tells nothing.
      if (output !== '' && !isWithin(output, folder)) folders.add(output);
    }
  }
  return [...folders];
}

/**
 * The folder whose files a tsconfig governs: its own, or the nearest above it that holds what it includes, for
 * tsconfigs that are kept in a folder of their own (`config/tsconfig.app.json`).
 */
export function governedFolder(tsconfig: TsconfigFacts): string {
  const included = [
    ...tsconfig.files,
    ...tsconfig.include.map((pattern) => joinRelative(tsconfig.folder, pattern)),
  ];
  let folder = tsconfig.folder;
  for (const path of included) {
    if (leavesRoot(path)) continue;
    while (!isWithin(folder, path)) folder = folderOf(folder);
  }
  return folder;
}

/** Patterns of include lists that leave the root, such as `../shared`. */
export function patternsOutside(tsconfig: TsconfigFacts): string[] {
  return tsconfig.include.filter((pattern) => leavesRoot(joinRelative(tsconfig.folder, pattern)));
}

/**
 * TypeScript's patterns know `*`, `?` and `**` only (brackets are letters of a name, as in Next.js routes), and a
 * pattern that ends in a folder's name stands for all that lies in it.
 */
function matcher(tsconfig: TsconfigFacts, patterns: readonly string[]): PathTest {
  const expressions = patterns
    // Inherited output folders come as absolute paths; they are left out by `outputFolders`.
    .filter((pattern) => !leavesRoot(pattern) || pattern.startsWith('..'))
    .map((pattern) => joinRelative(tsconfig.folder, pattern))
    .filter((pattern) => !leavesRoot(pattern))
    .map(toExpression);
  return (path) => expressions.some((expression) => expression.test(path));
}

function toExpression(pattern: string): RegExp {
  const body = pattern.replace(/\*\*\/|\/\*\*$|\*\*|[*?]|[\\^$.|+()[\]{}]/g, (part) => {
    if (part === '**/') return '(?:[^/]+/)*';
    if (part === '/**' || part === '**') return part === '**' ? '.*' : '(?:/.*)?';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    return `\\${part}`;
  });
  return new RegExp(pattern === '' ? '' : `^${body}(?:/.*)?$`);
}
