import {
  CATEGORIES,
  CHANNELS,
  CLAUSE_IDS,
  CLAUSES,
  LEXICON,
  LIBRARIES,
  PROTECTIONS,
  READINGS,
  RULE_IDS,
  RULES,
  STRICT,
} from '@tomograph/rules';
import type { Grade, LibraryModel, OwnerKind, Protection, Reading } from '@tomograph/rules';
import type { LoadedConfig } from '../../config/load.js';
import type { Locale } from '../../locales/catalogue.js';
import { catalogueOf, categoryLabel, describeClause } from '../../locales/describe.js';
import type { Topic } from '../../locales/rules-texts.js';
import { comparePaths } from '../../project/paths.js';
import { PROJECT_URL, ruleUrl } from '../../report/rule-url.js';
import { memberRows } from './members.js';
import { ownRows } from './own.js';
import { ownPolicyTable, policyTable } from './policy.js';

/** A part of what is printed: a heading, sentences and a table. */
export interface Section {
  readonly title: string;
  readonly notes?: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What there is to print, and in which language. */
export interface Catalogued {
  readonly locale: Locale;
  readonly config?: LoadedConfig;
}

/** Where what is known comes from, as far as its entries do not say so themselves. */
const SOURCES = {
  clauses: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  categories: 'https://ethyca.github.io/fideslang/taxonomy/data_categories/',
  policy: `${PROJECT_URL}/blob/main/rules/src/policy.ts`,
  channels: `${PROJECT_URL}/blob/main/rules/src/channels.ts`,
  protections: `${PROJECT_URL}/blob/main/rules/src/protections.ts`,
  names: `${PROJECT_URL}/tree/main/rules/src/lexicon`,
} as const;

/** The states in order, with the one beside the chain. */
export const STATES: readonly Protection[] = [...PROTECTIONS, 'hashed-password'];

/** Libraries by name, as they are printed everywhere. */
export const SORTED_LIBRARIES: readonly LibraryModel[] = [...LIBRARIES].sort((a, b) =>
  comparePaths(a.package, b.package),
);

/** The overview: how much there is of what, and the policy. */
export function overview(catalogued: Catalogued): Section[] {
  const { rulesCommand: texts } = catalogueOf(catalogued.locale);
  const counts: Readonly<Record<Exclude<Topic, 'policy'>, number>> = {
    rules: RULE_IDS.length,
    clauses: CLAUSE_IDS.length,
    channels: CHANNELS.length,
    protections: STATES.length,
    categories: CATEGORIES.length,
    names: LEXICON.reduce((sum, { names }) => sum + names.length, 0),
    libraries: LIBRARIES.length,
    project: ownRows(catalogued).length,
  };
  return [
    {
      title: 'Tomograph',
      notes: [texts.more, ...annexNotes(catalogued)],
      columns: [texts.columns.topic, texts.columns.count, texts.columns.content],
      rows: Object.entries(counts).map(([topic, count]) => [
        topic,
        String(count),
        texts.hints[topic as Topic],
      ]),
    },
    ...sectionsOf('policy', catalogued),
  ];
}

/** All sections of a topic. */
export function sectionsOf(topic: Topic, catalogued: Catalogued): Section[] {
  const { locale, config } = catalogued;
  const texts = catalogueOf(locale);
  const { rulesCommand, channels, protections, article } = texts;
  const { columns, topics } = rulesCommand;
  const title = topics[topic];
  const source = (of: keyof typeof SOURCES): string => `${columns.source}: ${SOURCES[of]}`;
  switch (topic) {
    case 'rules':
      return [
        {
          title,
          columns: [columns.rule, columns.clause, columns.meaning, columns.documentation],
          rows: RULE_IDS.map((id) => [
            id,
            describeClause(RULES[id].clause, locale),
            texts.rules[id].short,
            ruleUrl(id),
          ]),
        },
      ];
    case 'clauses':
      return [
        {
          title,
          notes: [source('clauses'), ...annexNotes(catalogued)],
          columns: [columns.id, columns.clause, columns.annex, 'de', 'en'],
          rows: CLAUSE_IDS.map((id) => {
            const { summary } = CLAUSES[id];
            const place = config?.config.annex?.clauses[id];
            const where = place ? `${config.config.annex?.file}:${place.line + 1}` : '';
            return [id, describeClause(id, locale), where, summary.de, summary.en];
          }),
        },
        ...evidenceSection(catalogued),
      ];
    case 'policy':
      return [policyTable(locale, source('policy')), ...(config ? ownPolicyTable(config, locale) : [])];
    case 'channels':
      return [
        {
          title,
          notes: [source('channels')],
          columns: [columns.id, columns.channel, columns.rules],
          rows: CHANNELS.map((channel) => {
            const rules = STRICT.rows.filter((row) => row.channel === channel).map(({ rule }) => rule);
            return [channel, channels[channel], [...new Set(rules)].join(', ')];
          }),
        },
      ];
    case 'protections':
      return [
        {
          title,
          notes: [source('protections')],
          columns: [columns.id, columns.state, columns.meaning],
          rows: STATES.map((state) => [state, protections[state], rulesCommand.meanings[state]]),
        },
      ];
    case 'categories':
      return [
        {
          title,
          notes: [source('categories')],
          columns: [columns.key, columns.label, columns.sensitivity, columns.identifies, columns.article],
          rows: CATEGORIES.map(({ key, label, sensitivity, direct, article: cited }) => [
            key,
            label[locale],
            rulesCommand.sensitivities[sensitivity],
            direct ? rulesCommand.directly : rulesCommand.indirectly,
            cited === undefined ? '' : article(cited),
          ]),
        },
      ];
    case 'names':
      return [
        {
          title,
          notes: [source('names')],
          columns: [columns.category, columns.reading, columns.names],
          rows: LEXICON.map(({ category, reading, names, notAfter }) => [
            `${category} (${categoryLabel(category, locale)})`,
            describeReading(reading, locale) +
              (notAfter ? `; ${rulesCommand.notAfter(notAfter.join(', '))}` : ''),
            names.join(', '),
          ]),
        },
      ];
    case 'libraries':
      return [
        {
          title: `${title} (${LIBRARIES.length})`,
          columns: [columns.package, columns.members, columns.documentation],
          rows: SORTED_LIBRARIES.map((model) => [
            model.package,
            String(Object.keys(model.members).length),
            model.docs,
          ]),
        },
      ];
    case 'project': {
      const rows = ownRows(catalogued);
      return [
        {
          title,
          notes: rows.length === 0 ? [rulesCommand.nothingOwn] : annexNotes(catalogued),
          columns: [columns.entry, columns.does, columns.place],
          rows,
        },
      ];
    }
  }
}

/** On what a name is certainly and possibly personal data: `certain: a person; possible: a role`. */
function describeReading(reading: Reading, locale: Locale): string {
  const { holders, certainly, possibly } = catalogueOf(locale).rulesCommand;
  const kinds = Object.keys(READINGS[reading]) as OwnerKind[];
  const on = (grade: Grade): string =>
    kinds
      .filter((kind) => READINGS[reading][kind] === grade)
      .map((kind) => holders[kind])
      .join(', ');
  return [
    [certainly, on('certain')],
    [possibly, on('possible')],
  ]
    .filter(([, list]) => list !== '')
    .map(([grade, list]) => `${grade}: ${list}`)
    .join('; ');
}

/** One library with each of its members. */
export function librarySection(model: LibraryModel, locale: Locale): Section {
  const { columns, processorOf, alsoKnownAs } = catalogueOf(locale).rulesCommand;
  return {
    title: model.package,
    notes: [
      model.docs,
      ...(model.alsoKnownAs ? [alsoKnownAs(model.alsoKnownAs.join(', '))] : []),
      ...(model.processor ? [processorOf(model.processor.name)] : []),
    ],
    columns: [columns.member, columns.does],
    rows: memberRows(model, locale),
  };
}

/** Clauses that the project's own annex does not speak of. */
function annexNotes({ locale, config }: Catalogued): string[] {
  const annex = config?.config.annex;
  if (annex === undefined) return [];
  const silent = CLAUSE_IDS.filter((id) => annex.clauses[id] === undefined).map((id) => CLAUSES[id].name);
  if (silent.length === 0) return [];
  return [catalogueOf(locale).rulesCommand.annexSilent(annex.file, silent.join(', '))];
}

function evidenceSection({ locale, config }: Catalogued): Section[] {
  const evidence = config?.config.evidence ?? [];
  if (evidence.length === 0) return [];
  const { columns, until } = catalogueOf(locale).rulesCommand;
  return [
    {
      title: columns.evidence,
      columns: [columns.clause, columns.evidence, ''],
      rows: evidence.map(({ clause, document, validUntil, note }) => [
        CLAUSES[clause].name,
        document,
        [note, validUntil === undefined ? undefined : until(validUntil)].filter(Boolean).join(', '),
      ]),
    },
  ];
}
