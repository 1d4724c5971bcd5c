import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

/** What makes a folder one that a project can have as its root. */
const MANIFESTS = ['tomograph.config.json', 'package.json', 'pnpm-workspace.yaml'];

/**
 * The root of the project that a program is part of: the smallest folder with a manifest, from `start` upwards, that
 * holds all the given files.
 *
 * For one package that is the package. In a monorepo it is the package as long as the program keeps to it, and the
 * workspace as soon as it reads the sources of a sibling, whose data would be out of sight otherwise. Where no folder
 * holds them all it is the widest one, and where there is no manifest at all, `start`. The search ends at the
 * repository's root.
 *
 * @param start absolute folder of the tsconfig, or of the file when there is none
 * @param files absolute paths of the program's own files
 */
export function projectRoot(start: string, files: readonly string[]): string {
  let root = start;
  for (const folder of ancestors(start)) {
    if (!MANIFESTS.some((name) => existsSync(join(folder, name)))) continue;
    root = folder;
    if (files.every((file) => pathFrom(folder, file) !== undefined)) break;
  }
  return root;
}

/** The path of a file relative to the root, with forward slashes; undefined when it does not lie in it. */
export function pathFrom(root: string, file: string): string | undefined {
  const path = relative(root, file);
  if (path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) return undefined;
  return sep === '/' ? path : path.split(sep).join('/');
}

function* ancestors(folder: string): Generator<string> {
  for (let current = folder; ; current = dirname(current)) {
    yield current;
    if (existsSync(join(current, '.git')) || current === dirname(current)) return;
  }
}
