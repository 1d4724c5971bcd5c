import { existsSync, realpathSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { ProjectError, UsageError } from '../errors.js';
import { isSourceName, leavesRoot, toRelative } from './paths.js';

/** Which project the given paths belong to, and which part of it they ask for. */
export interface ProjectPlace {
  /** Absolute real path. */
  readonly root: string;
  /** Files and folders relative to the root that the analysis is asked for; nothing when it is the whole project. */
  readonly only?: readonly string[];
  /** A tsconfig that was named, relative to the root: its files are the ones asked for. */
  readonly tsconfig?: string;
}

/** What makes a folder a project of its own. */
const MARKERS = [
  'tomograph.config.json',
  'tsconfig.json',
  'jsconfig.json',
  'package.json',
  'pnpm-workspace.yaml',
];

/**
 * Finds the project of some paths: the nearest folder, from the path upwards, that holds a manifest. So a folder or a
 * file inside a project is judged with the project's configuration, and paths in the result (and the fingerprints
 * made of them) are the same whichever part was asked for.
 *
 * @param paths folders, source files or a tsconfig; as given by the user, relative to `cwd`
 * @param tsconfig a tsconfig that restricts the analysis to its files
 * @throws UsageError when the paths belong to different projects
 * @throws ProjectError when a path does not exist or is no source
 */
export function locateProject(paths: readonly string[], cwd: string, tsconfig?: string): ProjectPlace {
  const named =
    tsconfig ?? (paths.length === 1 ? paths.find((path) => isTsconfig(resolve(cwd, path))) : undefined);
  if (named !== undefined) {
    const file = existing(named, cwd);
    if (!statSync(file).isFile()) throw new UsageError((texts) => texts.errors.projectIsNoFile(named));
    const others = tsconfig === undefined ? [] : paths;
    const place = others.length === 0 ? { root: dirname(file) } : locateSources(others, cwd);
    const relativeTsconfig = toRelative(place.root, file);
    if (leavesRoot(relativeTsconfig)) throw new UsageError((texts) => texts.errors.projectOutside(named));
    return { ...place, tsconfig: relativeTsconfig };
  }
  return locateSources(paths.length === 0 ? ['.'] : paths, cwd);
}

function locateSources(paths: readonly string[], cwd: string): ProjectPlace {
  const places = paths.map((path) => {
    const absolute = existing(path, cwd);
    const isFolder = statSync(absolute).isDirectory();
    if (!isFolder && !isSourceName(absolute))
      throw new ProjectError((texts) => texts.errors.notASource(path));
    const folder = isFolder ? absolute : dirname(absolute);
    return { path, absolute, root: projectFolder(folder) ?? folder };
  });
  const root = places[0]?.root ?? cwd;
  const stranger = places.find((place) => place.root !== root);
  if (stranger)
    throw new UsageError((texts) => texts.errors.differentProjects(paths[0] ?? '.', stranger.path));
  const only = places.map((place) => toRelative(root, place.absolute));
  return only.includes('') ? { root } : { root, only };
}

/**
 * The nearest folder, from `folder` upwards, for which `isProject` holds. The search ends at the repository's root
 * and never enters the home folder or the system's temporary folder, where a stray package.json means nothing.
 */
export function nearestFolder(folder: string, isProject: (folder: string) => boolean): string | undefined {
  const limits = new Set([homedir(), tmpdir()]);
  for (let current = folder; ; current = dirname(current)) {
    if (limits.has(current) && current !== folder) return undefined;
    if (isProject(current)) return current;
    if (existsSync(resolve(current, '.git')) || current === dirname(current)) return undefined;
  }
}

function projectFolder(folder: string): string | undefined {
  return nearestFolder(folder, (current) => MARKERS.some((marker) => existsSync(resolve(current, marker))));
}

function existing(path: string, cwd: string): string {
  try {
    return realpathSync(resolve(cwd, path));
  } catch {
    throw new ProjectError((texts) => texts.errors.pathMissing(path));
  }
}

function isTsconfig(absolute: string): boolean {
  return /[^/\\]*\.json$/.test(absolute) && existsSync(absolute) && statSync(absolute).isFile();
}
