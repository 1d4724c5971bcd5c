import type { Compiler, ModuleMap, SourceText } from '../session.js';
import { folderOf, isWithin, joinRelative } from './paths.js';

const ENDINGS = ['.ts', '.tsx', '.d.ts', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];

/** TypeScript's files behind the extension that a specifier is written with. */
const WRITTEN_AS: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.d.ts'],
  '.jsx': ['.tsx'],
  '.mjs': ['.mts', '.d.mts'],
  '.cjs': ['.cts', '.d.cts'],
};

/**
 * The given files and everything of the project that they import, directly or not: what the analysis must know to
 * judge them, since a finding depends on a file and what it calls, never on its callers.
 *
 * @param read gives the source of a path, or nothing when it cannot be read
 */
export function reachableSources(
  compiler: Compiler,
  starts: readonly string[],
  modules: ModuleMap,
  isSource: (path: string) => boolean,
  read: (path: string) => SourceText | undefined,
): SourceText[] {
  const reached = new Map<string, SourceText | undefined>();
  const queue = [...starts];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (reached.has(path)) continue;
    const source = read(path);
    reached.set(path, source);
    if (!source) continue;
    for (const { fileName } of compiler.preProcessFile(source.text, true, true).importedFiles) {
      queue.push(...resolveSpecifier(path, fileName, modules, isSource));
    }
  }
  return [...reached.values()].filter((source) => source !== undefined);
}

/** The project's files that a specifier may mean, the likeliest only; none when it leads out of the project. */
export function resolveSpecifier(
  from: string,
  specifier: string,
  modules: ModuleMap,
  isSource: (path: string) => boolean,
): string[] {
  if (/^\.\.?(?:\/|$)/.test(specifier)) return fileAt(joinRelative(folderOf(from), specifier), isSource);
  for (const { scope, pattern, targets } of modules.aliases) {
    if (!isWithin(scope, from)) continue;
    const matched = matchPattern(pattern, specifier);
    if (matched === undefined) continue;
    for (const target of targets) {
      const found = fileAt(
        target.replace('*', () => matched),
        isSource,
      );
      if (found.length > 0) return found;
    }
  }
  const entry = Object.hasOwn(modules.packages, specifier) ? modules.packages[specifier]?.entry : undefined;
  return entry === undefined ? [] : [entry];
}

/** What the `*` of a pattern stands for; the empty text for a pattern without one that matches. */
function matchPattern(pattern: string, specifier: string): string | undefined {
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === specifier ? '' : undefined;
  const suffix = pattern.slice(star + 1);
  const fits =
    specifier.length >= pattern.length - 1 &&
    specifier.startsWith(pattern.slice(0, star)) &&
    specifier.endsWith(suffix);
  return fits ? specifier.slice(star, specifier.length - suffix.length) : undefined;
}

function fileAt(path: string, isSource: (path: string) => boolean): string[] {
  const extension = /\.[cm]?jsx?$/.exec(path)?.[0];
  const stem = extension === undefined ? path : path.slice(0, -extension.length);
  const candidates = [
    path,
    ...(WRITTEN_AS[extension ?? ''] ?? []).map((ending) => stem + ending),
    ...ENDINGS.map((ending) => path + ending),
    ...ENDINGS.map((ending) => joinRelative(path, `index${ending}`)),
  ];
  const found = candidates.find(isSource);
  return found === undefined ? [] : [found];
}
