import { dirname, join, resolve } from 'node:path';
import { isSourceName } from 'tomograph';
import type { ResolvedSettings } from '../settings.js';
import { bundledCompiler } from './compiler.js';
import { pathFrom, projectRoot } from './project-root.js';
import type { AnalysedFile } from './result.js';
import { sessionWith } from './sessions.js';
import { surroundingsOf } from './surroundings.js';

/** The text that ESLint lints, as far as the analysis of one file needs it. */
export interface LintedText {
  /** Absolute path, or a name in angle brackets for text that is no file. */
  readonly filename: string;
  readonly text: string;
  /** True when the parser is one for TypeScript. */
  readonly isTypeScript: boolean;
  /** Stands for this text and no other, so that all rules share one analysis. */
  readonly identity: object;
}

/** The inner key is that of the settings. */
const analysed = new WeakMap<object, Map<string, AnalysedFile>>();

/**
 * The findings in a file that is analysed alone: what it imports is unknown, so flows that cross files are not seen and
 * types of other files are not either. The project's configuration and schemas count nevertheless.
 *
 * @throws SetupProblem when the configuration is wrong
 */
export function analyseAlone(linted: LintedText, settings: ResolvedSettings, cwd: string): AnalysedFile {
  const bySettings = analysed.get(linted.identity) ?? new Map<string, AnalysedFile>();
  analysed.set(linted.identity, bySettings);
  const result = bySettings.get(settings.key) ?? analyse(linted, settings, cwd);
  bySettings.set(settings.key, result);
  return result;
}

function analyse(linted: LintedText, settings: ResolvedSettings, cwd: string): AnalysedFile {
  const file = absolutePath(linted, cwd);
  const start = dirname(file);
  const root = settings.root === undefined ? projectRoot(start, [file]) : resolve(cwd, settings.root);
  const { config, schemas, modules } = surroundingsOf({ root, start });
  const locale = settings.locale ?? config.locale ?? 'en';
  const path = pathFrom(root, file);
  // Templates of other languages (Vue, Svelte) hold more than the engine reads.
  if (path === undefined || !isSourceName(path)) return { findings: [], locale };

  const session = sessionWith(JSON.stringify([root, 'file', settings.key]), bundledCompiler(), {
    sources: [{ path, text: linted.text }],
    modules,
    schemas,
    config: { ...config.config, policy: settings.policy ?? config.config.policy },
    problems: [],
  });
  return { findings: session.analyse().findings, locale };
}

/** Text from standard input or from an editor that has not saved it yet counts as a file in ESLint's folder. */
function absolutePath({ filename, isTypeScript }: LintedText, cwd: string): string {
  return filename.startsWith('<') ? join(cwd, isTypeScript ? 'input.ts' : 'input.js') : filename;
}
