import { en } from '../locales/en.js';
import type { Problem, ProblemReason } from '../result.js';
import { comparePaths } from './paths.js';

/** Which kind each reason of the loader belongs to. */
const KINDS: Readonly<Record<ProblemReason, Problem['kind']>> = {
  binary: 'unreadable',
  'too-large': 'unreadable',
  'not-readable': 'unreadable',
  minified: 'unreadable',
  'not-typescript': 'unreadable',
  'link-loop': 'unreadable',
  'link-outside': 'unreadable',
  'link-dangling': 'missing',
  'tsconfig-broken': 'tsconfig',
  'tsconfig-extends': 'tsconfig',
  'tsconfig-reference': 'tsconfig',
  'tsconfig-outside': 'tsconfig',
  'package-broken': 'unreadable',
  'workspace-broken': 'unreadable',
  'schema-broken': 'unreadable',
  'types-failed': 'types',
  'types-missing': 'types',
  'types-late': 'types',
};

/**
 * A problem of loading, with its English sentence; other languages are made of the reason and the detail.
 * @param file path relative to the root
 * @param detail what the sentence needs beyond the file: a size, a target, the compiler's own words
 */
export function createProblem(reason: ProblemReason, file: string, detail = ''): Problem {
  return { kind: KINDS[reason], file, message: en.problems[reason](file, detail), reason, detail };
}

/** Problems in the order of files, then sentences, each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return [...problems]
    .sort((a, b) => comparePaths(a.file, b.file) || comparePaths(a.message, b.message))
    .filter((problem) => {
      const key = `${problem.file}\n${problem.message}`;
      return seen.has(key) ? false : Boolean(seen.add(key));
    });
}
