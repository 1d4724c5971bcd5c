import { loadProject } from 'tomograph';
import { compareCalls } from './calls.js';
import { checkProject } from './checker.js';
import { viewOf } from './engine.js';
import type { Comparison } from './report.js';
import { compareTypes } from './types.js';

export { byCause } from './report.js';
export type { Comparison } from './report.js';

/** A project's engine held against the type checker. */
export interface Differential {
  readonly files: number;
  /** Files that no tsconfig of the project includes, and that are therefore not compared. */
  readonly left: number;
  readonly calls: Comparison;
  readonly types: Comparison;
}

/** Compares the targets of calls and the properties of declared types of a project with what the checker says. */
export async function compareProject(folder: string): Promise<Differential> {
  const project = await loadProject(folder, { today: '2026-11-01' });
  const files = checkProject(project.root, project.sources);
  const engine = viewOf(project);
  return {
    files: files.length,
    left: project.sources.length - files.length,
    calls: compareCalls(files, engine),
    types: compareTypes(files, engine),
  };
}
