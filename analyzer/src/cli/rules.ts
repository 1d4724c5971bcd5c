import { LIBRARIES, RULE_IDS, RULES } from '@tomograph/rules';
import { UsageError } from '../errors.js';
import { LOCALES } from '../locales/catalogue.js';
import { catalogueOf, describeClause } from '../locales/describe.js';
import { comparePaths } from '../project/paths.js';
import { chosenValue, isGiven, parseArguments } from './arguments.js';
import { systemLocale } from './locale.js';
import { print } from './output.js';

/**
 * `tomograph rules`: what the tool knows, so that a reviewer can check it against its sources.
 * @returns the exit code
 * @throws UsageError
 */
export async function rules(argv: readonly string[]): Promise<number> {
  const { options, positionals } = parseArguments(argv, { locale: 'value', help: 'flag' });
  const locale = chosenValue(options, 'locale', LOCALES) ?? systemLocale(process.env);
  const texts = catalogueOf(locale);
  if (isGiven(options, 'help')) {
    await print(texts.help.rules);
    return 0;
  }
  const [extra] = positionals;
  if (extra !== undefined) throw new UsageError(({ errors }) => errors.unexpectedArgument('rules', extra));

  const lines = [texts.report.rulesTitle, ''];
  for (const id of RULE_IDS) {
    lines.push(
      `  ${id}`,
      `    ${texts.rules[id].short}`,
      `    ${describeClause(RULES[id].clause, locale)}`,
      '',
    );
  }
  const libraries = [...LIBRARIES].sort((a, b) => comparePaths(a.package, b.package));
  const width = Math.max(...libraries.map((library) => library.package.length));
  lines.push(texts.report.librariesTitle(libraries.length), '');
  lines.push(...libraries.map((library) => `  ${library.package.padEnd(width)}  ${library.docs}`));
  await print(`${lines.join('\n')}\n`);
  return 0;
}
