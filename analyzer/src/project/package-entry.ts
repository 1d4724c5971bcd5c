import { joinRelative } from './paths.js';
import type { PackageManifest } from './workspaces.js';
import { isRecord } from './workspaces.js';

/** A subpath of `exports` or `imports` with the files behind it, relative to the root. */
export interface Subpath {
  /** As written: `.`, `./client`, `#internal/*`. */
  readonly pattern: string;
  readonly targets: readonly string[];
}

/** Conditions in the order in which source code is most likely behind them; others come after them as written. */
const CONDITIONS = ['source', 'development', 'types', 'import', 'node', 'require', 'default'];

/** Folders that a build writes into, and the folder that it usually reads. */
const OUTPUT_FOLDER = /^(?:dist|build|lib|out|esm|cjs|es)(?:\/(?:esm|cjs|es|src|types|node|browser))?\//;

/** What a built file's extension was in the source. */
const SOURCE_EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  '.d.ts': ['.ts', '.tsx', '.js', '.jsx'],
  '.d.mts': ['.mts', '.mjs'],
  '.d.cts': ['.cts', '.cjs'],
  '.js': ['.ts', '.tsx', '.js', '.jsx'],
  '.mjs': ['.mts', '.ts', '.mjs'],
  '.cjs': ['.cts', '.ts', '.cjs'],
};

const INDEX_NAMES = [
  'index.ts',
  'index.tsx',
  'index.mts',
  'index.cts',
  'index.js',
  'index.jsx',
  'index.mjs',
  'index.cjs',
];

/**
 * The source file that stands behind a package's main entry, although the manifest names a built one.
 * @param isSource tells whether a path relative to the root is one of the project's sources
 */
export function packageEntry(
  manifest: PackageManifest,
  isSource: (path: string) => boolean,
): string | undefined {
  const fromExports = subpaths(manifest.exports).find(({ pattern }) => pattern === '.');
  const fields = [manifest.source, manifest.types, manifest.typings, manifest.module, manifest.main];
  const named = [...(fromExports?.targets ?? []), ...fields.filter((field) => typeof field === 'string')];
  for (const target of named) {
    const source = sourceBehind(manifest.folder, target, isSource);
    if (source !== undefined) return source;
  }
  return ['src', 'lib', '']
    .flatMap((folder) => INDEX_NAMES.map((name) => joinRelative(manifest.folder, `${folder}/${name}`)))
    .find(isSource);
}

/**
 * The subpaths of an `exports` or `imports` field beside the main entry, with targets that are source files; patterns
 * keep their `*`.
 */
export function packageSubpaths(
  manifest: PackageManifest,
  field: 'exports' | 'imports',
  isSource: (path: string) => boolean,
): Subpath[] {
  return subpaths(manifest[field])
    .filter(({ pattern }) => pattern !== '.')
    .map(({ pattern, targets }) => ({
      pattern,
      targets: unique(
        targets.flatMap((target) =>
          target.includes('*')
            ? patternsBehind(manifest.folder, target)
            : (sourceBehind(manifest.folder, target, isSource) ?? []),
        ),
      ),
    }))
    .filter(({ targets }) => targets.length > 0);
}

function subpaths(field: unknown): Subpath[] {
  if (typeof field === 'string' || Array.isArray(field)) return [{ pattern: '.', targets: targetsOf(field) }];
  if (!isRecord(field)) return [];
  const keys = Object.keys(field);
  if (!keys.some((key) => key.startsWith('.') || key.startsWith('#'))) {
    return [{ pattern: '.', targets: targetsOf(field) }];
  }
  return keys.map((pattern) => ({ pattern, targets: targetsOf(field[pattern]) }));
}

/** All files behind nested conditions, the likeliest first. */
function targetsOf(target: unknown): string[] {
  if (typeof target === 'string') return target.startsWith('.') ? [target] : [];
  if (Array.isArray(target)) return unique(target.flatMap(targetsOf));
  if (!isRecord(target)) return [];
  const rank = (condition: string): number =>
    (CONDITIONS.indexOf(condition) + CONDITIONS.length + 1) % (CONDITIONS.length + 1);
  return unique(
    Object.keys(target)
      .sort((a, b) => rank(a) - rank(b))
      .flatMap((condition) => targetsOf(target[condition])),
  );
}

/** The source of a file as published: itself, or its counterpart in `src` or beside the output folder. */
function sourceBehind(
  folder: string,
  target: string,
  isSource: (path: string) => boolean,
): string | undefined {
  const local = joinRelative('', target);
  const candidates = placesBehind(local).flatMap((place) => {
    const extension = /(?:\.d)?\.[cm]?[jt]s$/.exec(place)?.[0];
    const stem = extension === undefined ? place : place.slice(0, -extension.length);
    const others = (
      extension === undefined ? ['.ts', '.tsx', '.js'] : (SOURCE_EXTENSIONS[extension] ?? [])
    ).map((other) => stem + other);
    // A declaration file is taken last: the code it was made of says more.
    return extension?.startsWith('.d') ? [...others, place] : [place, ...others];
  });
  return candidates.map((candidate) => joinRelative(folder, candidate)).find(isSource);
}

function patternsBehind(folder: string, target: string): string[] {
  return placesBehind(joinRelative('', target)).map((place) =>
    joinRelative(folder, place.replace(/(?:\.d)?\.[cm]?[jt]sx?$/, '')),
  );
}

function placesBehind(local: string): string[] {
  if (!OUTPUT_FOLDER.test(local)) return [local];
  const inside = local.replace(OUTPUT_FOLDER, '');
  return [local, `src/${inside}`, inside];
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
