import type { ParserServices } from '@typescript-eslint/utils';
import type { RuleContext } from '@typescript-eslint/utils/ts-eslint';
import { SetupProblem } from '../problem.js';
import { readSettings } from '../settings.js';
import { analyseInProgram } from './program.js';
import type { AnalysedFile } from './result.js';
import { analyseAlone } from './single-file.js';

type Context = Readonly<RuleContext<string, readonly unknown[]>>;

/**
 * What the one analysis that all rules share has found in the linted file.
 *
 * @throws SetupProblem when the settings are wrong, the project's configuration is, or there is no type information
 * although the whole project is to be analysed
 */
export function analysedFile(context: Context): AnalysedFile {
  const settings = readSettings(context.settings);
  const { sourceCode, filename, cwd } = context;
  // Other parsers, and hosts that only look like ESLint, may have no services at all.
  const services: Partial<ParserServices> = sourceCode.parserServices ?? {};

  if (settings.analysis === 'file') {
    const isTypeScript = services.esTreeNodeToTSNodeMap !== undefined;
    return analyseAlone(
      { filename, text: sourceCode.text, isTypeScript, identity: sourceCode.ast },
      settings,
      cwd,
    );
  }
  if (!services.program || !services.esTreeNodeToTSNodeMap) {
    throw new SetupProblem(
      services.esTreeNodeToTSNodeMap
        ? 'The rules need type information for this file; set `languageOptions.parserOptions.projectService` to true for it, or lint it with the config `tomograph/untyped`.'
        : 'The rules need @typescript-eslint/parser with type information for this file; set `languageOptions.parser` and `languageOptions.parserOptions.projectService` for it, or lint it with the config `tomograph/untyped`.',
    );
  }
  return analyseInProgram(
    services.program,
    services.esTreeNodeToTSNodeMap.get(sourceCode.ast),
    settings,
    cwd,
  );
}
