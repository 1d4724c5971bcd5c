import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';
import type { Problem } from '../result.js';
import { folderOf, joinRelative } from './paths.js';
import { createProblem } from './problems.js';

/** What a package.json says that matters for resolving modules. Everything in it may have any type. */
export interface PackageManifest {
  /** Folder relative to the root; the empty text for the root itself. */
  readonly folder: string;
  readonly name?: string;
  readonly workspaces?: unknown;
  readonly exports?: unknown;
  readonly imports?: unknown;
  readonly source?: unknown;
  readonly types?: unknown;
  readonly typings?: unknown;
  readonly module?: unknown;
  readonly main?: unknown;
}

/**
 * Reads package.json files; a broken one is a problem and counts as empty.
 * @param paths relative to the root
 */
export function readManifests(
  root: string,
  paths: readonly string[],
): { manifests: PackageManifest[]; problems: Problem[] } {
  const manifests: PackageManifest[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    try {
      const content: unknown = JSON.parse(readFileSync(join(root, path), 'utf8').replace(/^\uFEFF/, ''));
      const fields = isRecord(content) ? content : {};
      const name = typeof fields['name'] === 'string' ? fields['name'] : undefined;
      manifests.push({ ...fields, folder: folderOf(path), name });
    } catch (error) {
      problems.push(
        createProblem('package-broken', path, error instanceof Error ? error.message : String(error)),
      );
      manifests.push({ folder: folderOf(path) });
    }
  }
  return { manifests, problems };
}

/** Which folders below a folder are packages of its workspace. */
export interface WorkspaceDeclaration {
  readonly folder: string;
  /** Globs relative to the folder; those that begin with `!` take packages out again. */
  readonly patterns: readonly string[];
}

/**
 * The packages that may be imported by name: those of npm, Yarn and pnpm workspaces, and the project itself.
 * @param declared workspaces that are declared outside package.json
 */
export function workspacePackages(
  manifests: readonly PackageManifest[],
  declared: readonly WorkspaceDeclaration[],
): PackageManifest[] {
  const inManifests = manifests.map(({ folder, workspaces }) => ({
    folder,
    patterns: patternsOf(workspaces),
  }));
  const tests = [...inManifests, ...declared]
    .filter(({ patterns }) => patterns.length > 0)
    .map(({ folder, patterns }) => {
      // `.` in the root is the root itself, for which there is no glob and which is a package of its own anyway.
      const toGlobs = (chosen: readonly string[]): string[] =>
        chosen
          .map((pattern) => joinRelative(folder, pattern.replace(/^!/, '')))
          .filter((glob) => glob !== '');
      const included = picomatch(toGlobs(patterns.filter((pattern) => !pattern.startsWith('!'))));
      const excluded = picomatch(toGlobs(patterns.filter((pattern) => pattern.startsWith('!'))));
      return (path: string): boolean => included(path) && !excluded(path);
    });
  return manifests.filter(
    ({ folder, name }) => name !== undefined && (folder === '' || tests.some((isMember) => isMember(folder))),
  );
}

/** The patterns of a `workspaces` field: npm and pnpm have a list, Yarn 1 allowed `{ packages: […] }` too. */
export function patternsOf(workspaces: unknown): string[] {
  if (isRecord(workspaces)) return patternsOf(workspaces['packages']);
  const entries: readonly unknown[] = Array.isArray(workspaces) ? workspaces : [];
  return entries.filter((entry): entry is string => typeof entry === 'string' && entry !== '');
}

/** True for an object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
