import { readdirSync, realpathSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../result.js';
import { comparePaths, isDeclarationName, isSourceName, leavesRoot, toRelative } from './paths.js';
import { createProblem } from './problems.js';
import { systemReason } from './read-text.js';
import { schemaKind, type SchemaFile } from './schema-files.js';

/** What lies in a project's folder; paths relative to the root, each list sorted. */
export interface Walk {
  /** TypeScript and JavaScript, declaration files included. */
  readonly sources: readonly string[];
  /** `tsconfig.json` and `jsconfig.json` of any folder. */
  readonly tsconfigs: readonly string[];
  readonly packages: readonly string[];
  readonly pnpmWorkspaces: readonly string[];
  /** Schemas of mappers and interfaces, by the kind that their names say. */
  readonly schemas: readonly SchemaFile[];
  readonly problems: readonly Problem[];
}

/** Dependencies, build output and caches, wherever they lie; folders that begin with a dot are left out as well. */
const NEVER_ENTERED = new Set([
  'node_modules',
  'bower_components',
  'jspm_packages',
  'dist',
  'coverage',
  '__pycache__',
]);

/**
 * Output only where it stands beside a manifest: deeper inside (`src/build`, `mail/out`) these are ordinary names of
 * folders with code in them, and to leave that code out would be a silent gap.
 */
const ENTERED_AWAY_FROM_MANIFEST = new Set(['build', 'out']);

const MANIFESTS = new Set(['package.json', 'tsconfig.json', 'jsconfig.json']);

/**
 * Lists a project's files.
 *
 * Links are not followed: what they point to inside the root is met at its own place, and what lies outside does not
 * belong to the project (it is said so). That also rules out endless loops.
 *
 * @param root absolute real path
 * @param isExcluded tells for a relative path whether the configuration leaves it out
 */
export function walkProject(root: string, isExcluded: (path: string) => boolean): Walk {
  const sources: string[] = [];
  const tsconfigs: string[] = [];
  const packages: string[] = [];
  const pnpmWorkspaces: string[] = [];
  const schemas: SchemaFile[] = [];
  const problems: Problem[] = [];

  // Synchronous on purpose: listing and reading thousands of small files is faster than scheduling them.
  const visit = (folder: string): void => {
    let entries: Dirent[];
    try {
      entries = readdirSync(join(root, folder), { withFileTypes: true });
    } catch (error) {
      problems.push(createProblem('not-readable', folder === '' ? '.' : folder, systemReason(error)));
      return;
    }
    const besideManifest = folder === '' || entries.some((entry) => MANIFESTS.has(entry.name));
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isSymbolicLink()) {
        const problem =
          isSkippedFolder(entry.name, besideManifest) || isExcluded(path) ? undefined : judgeLink(root, path);
        if (problem) problems.push(problem);
      } else if (entry.isDirectory()) {
        if (!isSkippedFolder(entry.name, besideManifest) && !isExcluded(path)) visit(path);
      } else if (entry.isFile() && !isExcluded(path)) {
        if (isSourceName(entry.name)) sources.push(path);
        else if (entry.name === 'package.json') packages.push(path);
        else if (entry.name === 'pnpm-workspace.yaml') pnpmWorkspaces.push(path);
        else if (entry.name === 'tsconfig.json' || entry.name === 'jsconfig.json') tsconfigs.push(path);
        else {
          const kind = schemaKind(entry.name);
          if (kind !== undefined) schemas.push({ kind, path });
        }
      }
    }
  };
  visit('');

  for (const list of [sources, tsconfigs, packages, pnpmWorkspaces]) list.sort(comparePaths);
  schemas.sort((a, b) => comparePaths(a.path, b.path));
  return {
    sources: withoutBuiltTwins(sources),
    tsconfigs,
    packages,
    pnpmWorkspaces,
    schemas,
    problems,
  };
}

function isSkippedFolder(name: string, besideManifest: boolean): boolean {
  return (
    name.startsWith('.') ||
    NEVER_ENTERED.has(name) ||
    (besideManifest && ENTERED_AWAY_FROM_MANIFEST.has(name))
  );
}

/** A link that hides something from the analysis is a problem; one to another place of the project is none. */
function judgeLink(root: string, path: string): Problem | undefined {
  const absolute = join(root, path);
  try {
    const target = realpathSync(absolute);
    if (!leavesRoot(toRelative(root, target))) return undefined;
    const hidesCode = statSync(target).isDirectory() || isSourceName(path);
    return hidesCode ? createProblem('link-outside', path) : undefined;
  } catch (error) {
    const reason = systemReason(error);
    if (reason === 'ELOOP') return createProblem('link-loop', path);
    if (reason === 'ENOENT') return isSourceName(path) ? createProblem('link-dangling', path) : undefined;
    return createProblem('not-readable', path, reason);
  }
}

/** Leaves out `x.js` and `x.d.ts` that were built in place from an `x.ts` or `x.tsx` beside them. */
function withoutBuiltTwins(sources: readonly string[]): string[] {
  const written = new Set(sources.filter((path) => /\.[cm]?tsx?$/.test(path) && !isDeclarationName(path)));
  return sources.filter((path) => {
    if (written.has(path)) return true;
    const stem = path.replace(/(?:\.d\.([cm]?)ts|\.([cm]?)jsx?)$/, '');
    const module = /\.(?:d\.)?([cm])[jt]s$/.exec(path)?.[1] ?? '';
    return !written.has(`${stem}.${module}ts`) && !written.has(`${stem}.tsx`);
  });
}
