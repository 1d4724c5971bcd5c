import type ts from 'typescript';
import type { ModuleMap } from '../session.js';
import { comparePaths, joinRelative, leavesRoot, toRelative } from './paths.js';
import { packageEntry, packageSubpaths } from './package-entry.js';
import type { PackageManifest } from './workspaces.js';

type Alias = ModuleMap['aliases'][number];

/**
 * How module specifiers lead to files, beyond relative paths.
 *
 * @param root absolute
 * @param projects compiler options with the folder (relative to the root) that they govern
 * @param manifests every package.json of the project, for subpath imports (`#internal/…`)
 * @param members the packages that others may import by name
 */
export function buildModuleMap(
  root: string,
  projects: readonly { readonly folder: string; readonly options: ts.CompilerOptions }[],
  manifests: readonly PackageManifest[],
  members: readonly PackageManifest[],
  isSource: (path: string) => boolean,
): ModuleMap {
  const aliases = [
    ...projects.flatMap(({ folder, options }) => compilerAliases(root, folder, options)),
    ...manifests.flatMap((manifest) =>
      packageSubpaths(manifest, 'imports', isSource).map(({ pattern, targets }) => ({
        scope: manifest.folder,
        pattern,
        targets,
      })),
    ),
    ...members.flatMap((member) => exportAliases(member, isSource)),
  ];
  const packages: Record<string, { folder: string; entry: string }> = {};
  for (const member of [...members].sort((a, b) => comparePaths(a.folder, b.folder))) {
    const entry = packageEntry(member, isSource);
    if (member.name === undefined || entry === undefined || Object.hasOwn(packages, member.name)) continue;
    packages[member.name] = { folder: member.folder, entry };
  }
  return { aliases: sortAliases(aliases), packages };
}

/**
 * `paths` and `baseUrl` of compiler options as aliases; a `baseUrl` alone is the pattern `*`.
 * @param folder the folder that the options govern, relative to the root
 */
export function compilerAliases(root: string, folder: string, options: ts.CompilerOptions): Alias[] {
  const absoluteBase =
    options.baseUrl ?? (typeof options['pathsBasePath'] === 'string' ? options['pathsBasePath'] : root);
  const base = toRelative(root, absoluteBase);
  const entries = Object.entries(options.paths ?? {});
  if (options.baseUrl !== undefined) entries.push(['*', ['*']]);
  return entries
    .map(([pattern, targets]) => ({
      scope: folder,
      pattern,
      targets: targets
        .map((target) =>
          target.startsWith(`${root}/`) ? toRelative(root, target) : joinRelative(base, target),
        )
        .filter((target) => !leavesRoot(target)),
    }))
    .filter(({ targets }) => targets.length > 0);
}

/** `@acme/db/client` by the package's `exports`; a package without `exports` opens all its files. */
function exportAliases(member: PackageManifest, isSource: (path: string) => boolean): Alias[] {
  const { name } = member;
  if (name === undefined) return [];
  if (member.exports === undefined) {
    // A package reaches itself by its name only through `exports`.
    if (member.folder === '') return [];
    return [{ scope: '', pattern: `${name}/*`, targets: [joinRelative(member.folder, '*')] }];
  }
  return packageSubpaths(member, 'exports', isSource).map(({ pattern, targets }) => ({
    scope: '',
    pattern: joinRelative(name, pattern),
    targets,
  }));
}

/** Innermost folder first; in one folder exact patterns before wildcards, longer before shorter, as TypeScript has it. */
function sortAliases(aliases: readonly Alias[]): Alias[] {
  const depth = (scope: string): number => (scope === '' ? 0 : scope.split('/').length);
  const prefix = (pattern: string): number =>
    pattern.includes('*') ? pattern.indexOf('*') : Number.MAX_SAFE_INTEGER;
  const seen = new Set<string>();
  return [...aliases]
    .sort(
      (a, b) =>
        depth(b.scope) - depth(a.scope) ||
        comparePaths(a.scope, b.scope) ||
        prefix(b.pattern) - prefix(a.pattern) ||
        comparePaths(a.pattern, b.pattern),
    )
    .filter((alias) => {
      const key = JSON.stringify(alias);
      return seen.has(key) ? false : Boolean(seen.add(key));
    });
}
