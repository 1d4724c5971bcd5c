import { realpathSync } from 'node:fs';
import { UsageError } from '../errors.js';
import { LOCALES } from '../locales/catalogue.js';
import { catalogueOf } from '../locales/describe.js';
import { diagnose } from '../report/doctor/diagnosis.js';
import { doctorJson } from '../report/doctor/json.js';
import { doctorMarkdown } from '../report/doctor/markdown.js';
import { doctorPretty } from '../report/doctor/pretty.js';
import type { DoctorContext, Examination } from '../report/doctor/sections.js';
import { analyseProject, prefixOf } from './analyse.js';
import { chosenValue, isGiven, parseArguments } from './arguments.js';
import { gatherFacts } from './doctor/facts.js';
import { systemLocale } from './locale.js';
import { mayColour, print, widthOf } from './output.js';
import { toolVersion } from './version.js';

const FORMATS = ['pretty', 'json', 'markdown'] as const;

const REPORTS: Readonly<
  Record<(typeof FORMATS)[number], (examination: Examination, context: DoctorContext) => string>
> = { pretty: doctorPretty, json: doctorJson, markdown: doctorMarkdown };

/**
 * `tomograph doctor`: what was found of a project, what is not seen of it, and what would cure that.
 * @returns the exit code, which is 0: a blind spot is no finding
 * @throws KnownError when the request or the configuration is wrong, or nothing can be analysed
 */
export async function doctor(argv: readonly string[]): Promise<number> {
  const { options, positionals } = parseArguments(argv, { format: 'value', locale: 'value', help: 'flag' });
  const given = chosenValue(options, 'locale', LOCALES);
  const format = chosenValue(options, 'format', FORMATS) ?? 'pretty';
  const early = given ?? systemLocale(process.env);
  if (isGiven(options, 'help')) {
    await print(catalogueOf(early).help.doctor);
    return 0;
  }
  const [path, extra] = positionals;
  if (extra !== undefined) throw new UsageError(({ errors }) => errors.unexpectedArgument('doctor', extra));
  const cwd = realpathSync(process.cwd());
  const paths = path === undefined ? [] : [path];
  const { project, analysis } = await analyseProject({ paths, early, cwd, ...(given && { locale: given }) });
  const facts = gatherFacts(project, analysis);
  await print(
    REPORTS[format](
      { analysis, facts, diagnosis: diagnose(analysis, facts) },
      {
        locale: given ?? project.locale ?? early,
        version: toolVersion(),
        prefix: prefixOf(project.root, cwd),
        width: widthOf(process.stdout, process.env),
        colour: mayColour(process.stdout, process.env),
      },
    ),
  );
  return 0;
}
