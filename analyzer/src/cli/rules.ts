import { realpathSync } from 'node:fs';
import type { LibraryModel } from '@tomograph/rules';
import { findConfig } from '../config/find.js';
import type { LoadedConfig } from '../config/load.js';
import { nearestName } from '../config/nearest.js';
import { UsageError } from '../errors.js';
import { LOCALES } from '../locales/catalogue.js';
import { catalogueOf } from '../locales/describe.js';
import { TOPICS } from '../locales/rules-texts.js';
import type { Topic } from '../locales/rules-texts.js';
import { chosenValue, isGiven, parseArguments } from './arguments.js';
import { systemLocale } from './locale.js';
import { mayColour, print, widthOf } from './output.js';
import { entriesOf, toJson } from './rules/document.js';
import { markdownSections, printSections } from './rules/print.js';
import { librarySection, overview, sectionsOf, SORTED_LIBRARIES } from './rules/sections.js';
import type { Catalogued, Section } from './rules/sections.js';
import { toolVersion } from './version.js';

const FORMATS = ['pretty', 'json', 'markdown'] as const;

/**
 * `tomograph rules`: what the tool knows, so that a reviewer can check it against its sources.
 * @returns the exit code
 * @throws KnownError when the topic does not exist or the configuration is wrong
 */
export async function rules(argv: readonly string[]): Promise<number> {
  const { options, positionals } = parseArguments(argv, {
    all: 'flag',
    format: 'value',
    locale: 'value',
    help: 'flag',
  });
  const given = chosenValue(options, 'locale', LOCALES);
  const format = chosenValue(options, 'format', FORMATS) ?? 'pretty';
  if (isGiven(options, 'help')) {
    await print(catalogueOf(given ?? systemLocale(process.env)).help.rules);
    return 0;
  }
  const [subject, extra] = positionals;
  if (extra !== undefined) throw new UsageError(({ errors }) => errors.unexpectedArgument('rules', extra));
  const asked = subject === undefined ? undefined : subjectOf(subject);

  const config = await configOf(realpathSync(process.cwd()));
  const locale = given ?? config?.locale ?? systemLocale(process.env);
  const catalogued: Catalogued = { locale, ...(config && { config }) };
  const all = isGiven(options, 'all');
  if (format === 'json') {
    await print(
      toJson({
        version: 1,
        tool: { name: 'tomograph', version: toolVersion() },
        ...documentOf(asked, catalogued),
      }),
    );
    return 0;
  }
  const sections = sectionsFor(asked, all, catalogued);
  await print(
    format === 'markdown'
      ? markdownSections(sections)
      : printSections(sections, widthOf(process.stdout, process.env), mayColour(process.stdout, process.env)),
  );
  return 0;
}

/** What is asked about: a topic or a library. */
type Subject = { readonly topic: Topic } | { readonly library: LibraryModel };

function subjectOf(text: string): Subject {
  const topic = TOPICS.find((candidate) => candidate === text);
  if (topic !== undefined) return { topic };
  const library = SORTED_LIBRARIES.find(
    (model) =>
      model.package === text ||
      model.package === `node:${text}` ||
      model.alsoKnownAs?.includes(text) === true,
  );
  if (library !== undefined) return { library };
  const names = [...TOPICS, ...SORTED_LIBRARIES.map((model) => model.package)];
  throw new UsageError(({ rulesCommand }) =>
    rulesCommand.unknownTopic(text, TOPICS, nearestName(text, names)),
  );
}

function sectionsFor(asked: Subject | undefined, all: boolean, catalogued: Catalogued): Section[] {
  const members = (): Section[] => SORTED_LIBRARIES.map((model) => librarySection(model, catalogued.locale));
  if (asked === undefined) {
    if (!all) return overview(catalogued);
    return [...TOPICS.flatMap((topic) => sectionsOf(topic, catalogued)), ...members()];
  }
  if ('library' in asked) return [librarySection(asked.library, catalogued.locale)];
  const sections = sectionsOf(asked.topic, catalogued);
  return asked.topic === 'libraries' && all ? [...sections, ...members()] : sections;
}

/** Other programs get everything unless they ask for a part; they have no screen to fill. */
function documentOf(asked: Subject | undefined, catalogued: Catalogued): object {
  if (asked !== undefined && 'library' in asked) return { library: asked.library };
  const topics = asked === undefined ? TOPICS : [asked.topic];
  return Object.fromEntries(topics.map((topic) => [topic, entriesOf(topic, catalogued)]));
}

/** The validator is loaded only where there is something to validate. */
async function configOf(root: string): Promise<LoadedConfig | undefined> {
  const place = findConfig(root);
  if (!place) return undefined;
  const { readConfigFile } = await import('../config/load.js');
  return readConfigFile(place, undefined, root);
}
