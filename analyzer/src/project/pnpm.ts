import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Problem } from '../result.js';
import { createProblem } from './problems.js';
import { isRecord, patternsOf } from './workspaces.js';
import type { WorkspaceDeclaration } from './workspaces.js';
import { folderOf } from './paths.js';

/**
 * Reads the package patterns of pnpm-workspace.yaml files; a broken one is a problem and declares nothing.
 * @param paths relative to the root
 */
export function readPnpmWorkspaces(
  root: string,
  paths: readonly string[],
): { declarations: WorkspaceDeclaration[]; problems: Problem[] } {
  const declarations: WorkspaceDeclaration[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    try {
      const content: unknown = parse(readFileSync(join(root, path), 'utf8'));
      const patterns = isRecord(content) ? patternsOf(content['packages']) : [];
      declarations.push({ folder: folderOf(path), patterns });
    } catch (error) {
      const words = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      problems.push(createProblem('workspace-broken', path, words.replace(/[:.]$/, '')));
    }
  }
  return { declarations, problems };
}
