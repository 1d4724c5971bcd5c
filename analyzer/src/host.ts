/**
 * What hosts other than the command line (lint plugin, language server) need to put an analysis together from a
 * program that they already hold. Everything here is synchronous, since lint rules are.
 */
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type ts from 'typescript';
import { excludeTest } from './config/exclude.js';
import { loadConfig } from './config/load.js';
import type { LoadedConfig } from './config/load.js';
import { buildModuleMap } from './project/module-map.js';
import { readPnpmWorkspaces } from './project/pnpm.js';
import { readSource } from './project/read-text.js';
import { readSchemas } from './project/schemas.js';
import { walkProject } from './project/walk.js';
import { readManifests, workspacePackages } from './project/workspaces.js';
import type { ModuleMap, SchemaText } from './session.js';

export { defaultConfig, loadConfig } from './config/load.js';
export type { LoadedConfig } from './config/load.js';

/**
 * The schemas of a project that declare personal data outside TypeScript; unreadable ones are left out.
 * @param root absolute path
 * @param config the project's configuration, for what it excludes
 */
export function loadSchemas(root: string, config: LoadedConfig = loadConfig(root)): SchemaText[] {
  const realRoot = realpathSync(root);
  const files = walkProject(realRoot, excludeTest(config, realRoot)).schemas;
  return readSchemas(files, (path) => {
    const result = readSource(join(realRoot, path));
    return 'text' in result ? { path, text: result.text } : undefined;
  }).schemas;
}

/**
 * How module specifiers lead to files in a program that is already loaded: its `paths`, the workspace's packages and
 * the subpath imports of each package.
 *
 * @param options the program's compiler options; they count for all files of the root
 * @param root absolute path
 */
export function moduleMapFromCompilerOptions(
  options: ts.CompilerOptions,
  root: string,
  config: LoadedConfig = loadConfig(root),
): ModuleMap {
  const realRoot = realpathSync(root);
  const walk = walkProject(realRoot, excludeTest(config, realRoot));
  const sources = new Set(walk.sources);
  const { manifests } = readManifests(realRoot, walk.packages);
  const { declarations } = readPnpmWorkspaces(realRoot, walk.pnpmWorkspaces);
  const members = workspacePackages(manifests, declarations);
  return buildModuleMap(realRoot, [{ folder: '', options }], manifests, members, (path) => sources.has(path));
}
