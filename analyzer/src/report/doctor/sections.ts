import { CLAUSE_IDS, CLAUSES } from '@tomograph/rules';
import { catalogueOf, describeProblem } from '../../locales/describe.js';
import type { Locale } from '../../locales/catalogue.js';
import type { DoctorTexts } from '../../locales/doctor-texts.js';
import type { Analysis } from '../../result.js';
import type { Diagnosis, UnseenGroup } from './diagnosis.js';
import type { DoctorPlace, ProjectFacts, Role } from './facts.js';

/** What a report of the doctor needs beyond the facts; plain, so that the same input gives the same bytes. */
export interface DoctorContext {
  readonly locale: Locale;
  readonly version: string;
  /** Leads from the reader's folder to the project's root: empty or ending in a slash. */
  readonly prefix: string;
  readonly width: number;
  readonly colour: boolean;
}

/** One project, examined. */
export interface Examination {
  readonly analysis: Analysis;
  readonly facts: ProjectFacts;
  readonly diagnosis: Diagnosis;
}

/** Something that is not seen, in words. Names of the code stand in backquotes. */
export interface Entry {
  readonly subject: string;
  readonly places: string;
  readonly what: string;
  readonly cure: string;
}

/** A part of the report. */
export interface DoctorSection {
  readonly title: string;
  readonly rows?: readonly (readonly [label: string, text: string])[];
  readonly entries?: readonly Entry[];
  readonly sentences?: readonly string[];
}

/** Lists are cut behind this many, and the rest is counted. */
const LISTED = { names: 12, places: 5, problems: 20, members: 3 };

/**
 * The report in words.
 * @param most how many blind spots are listed
 */
export function doctorSections(
  { analysis, facts, diagnosis }: Examination,
  context: DoctorContext,
  most: number,
): DoctorSection[] {
  const { doctor: texts } = catalogueOf(context.locale);
  return [
    { title: texts.found, rows: foundRows(analysis, facts, context, texts) },
    unseenSection(diagnosis, facts, context, most, texts),
    ...testSection(diagnosis, texts),
    ...unmodelledSection(diagnosis, texts),
    ...lostSection(facts, context, texts),
    ...leftOutSection(facts, context, texts),
    ...problemSection(analysis, context),
  ];
}

function foundRows(
  analysis: Analysis,
  facts: ProjectFacts,
  { prefix }: DoctorContext,
  texts: DoctorTexts,
): [string, string][] {
  const { rows } = texts;
  const { configuration, schemas, tsconfigs, workspaces, recipients } = facts;
  const row = (label: string, names: readonly string[], most?: number): [string, string][] =>
    names.length === 0 ? [] : [[label, cut(names, texts, most)]];
  const named = (role: Role): string[] =>
    facts.modelled.filter(({ roles }) => roles.includes(role)).map(({ name }) => name);
  return [
    [rows.files, texts.files({ ...facts.files, tests: facts.tests })],
    ...row(
      rows.tsconfigs,
      tsconfigs.map((path) => prefix + path),
      LISTED.places,
    ),
    ...row(
      rows.workspaces,
      workspaces.map(({ name }) => name),
    ),
    [
      rows.configuration,
      configuration.file === undefined
        ? texts.noConfiguration
        : texts.configuration(configuration.file, configuration.processors, configuration.knowledge),
    ],
    [rows.annex, annexText(analysis, prefix, texts)],
    ...row(
      rows.schemas,
      schemas.map(({ path, models }) => `${prefix}${path} (${texts.models(models)})`),
    ),
    ...row(rows.frameworks, named('frameworks')),
    ...row(rows.mappers, named('mappers')),
    ...row(rows.validators, named('schemas')),
    [
      rows.loggers,
      cut(
        [...named('loggers'), ...(facts.consoleFiles > 0 ? [texts.consoleIn(facts.consoleFiles)] : [])],
        texts,
      ) || texts.none,
    ],
    ...row(rows.stores, named('stores')),
    ...row(rows.recipients, named('recipients')),
    ...row(rows.protections, named('protections')),
    ...row(
      rows.others,
      named('others').filter((name) => !name.startsWith('node:')),
    ),
    [
      rows.receivers,
      cut(
        recipients.map(({ name, flows, declared }) => texts.receiver(name, flows, declared)),
        texts,
      ) || texts.nobody,
    ],
  ];
}

function annexText({ annex }: Analysis, prefix: string, texts: DoctorTexts): string {
  if (annex === undefined) return texts.noAnnex;
  const missing = CLAUSE_IDS.filter((id) => annex.clauses[id] === undefined);
  return texts.annex(
    prefix + annex.file,
    CLAUSE_IDS.length - missing.length,
    CLAUSE_IDS.length,
    missing.map((id) => CLAUSES[id].name).join(', '),
  );
}

function unseenSection(
  { unseen, unseenInTests }: Diagnosis,
  facts: ProjectFacts,
  context: DoctorContext,
  most: number,
  texts: DoctorTexts,
): DoctorSection {
  if (unseen.length === 0)
    return {
      title: texts.unseenTitle,
      sentences: [unseenInTests.length === 0 ? texts.nothingUnseen : texts.nothingUnseenOutsideTests],
    };
  const places = unseen.reduce((sum, group) => sum + group.places, 0);
  return {
    title: texts.unseen(places),
    entries: unseen.slice(0, most).map((group) => entryOf(group, facts, context)),
    sentences: unseen.length > most ? [texts.more(unseen.length - most)] : [],
  };
}

/** One group in words. */
export function entryOf(group: UnseenGroup, facts: ProjectFacts, context: DoctorContext): Entry {
  const { locale, prefix } = context;
  const { doctor: texts } = catalogueOf(locale);
  const { first, members, categories } = group;
  const isFile = group.kind === 'syntax-error' || group.kind === 'unreadable-file';
  const subject = isFile ? prefix + group.subject : (texts.bounds[group.subject] ?? group.subject);
  const called = [
    ...members.slice(0, LISTED.members).map(code),
    ...(members.length > LISTED.members ? ['…'] : []),
  ];
  const labels = categories.map((key) => facts.categories[key]?.label[locale] ?? key);
  return {
    subject,
    places: texts.places(
      group.places,
      group.testPlaces,
      placeText({ file: first.file, line: first.start.line }, prefix),
    ),
    what: [
      whatOf(group, texts),
      ...(labels.length > 0 ? [texts.goesIn(cut([...new Set(labels)], texts))] : []),
    ].join(' '),
    cure: cureOf(group, code(subject), called.join(', '), texts),
  };
}

function whatOf({ kind, remedy, detail = '' }: UnseenGroup, { kinds }: DoctorTexts): string {
  switch (kind) {
    case 'unreadable-file':
      return kinds.unreadable(detail);
    case 'syntax-error':
      return kinds.syntax(detail.replace(/\.$/, ''));
    case 'bound':
      return kinds.bound;
    case 'unmodelled-library':
      return remedy === 'describe-member' ? kinds.member : kinds.package;
    case 'unresolved-call':
      return remedy === 'describe-member' ? kinds.member : kinds.call;
  }
}

function cureOf(group: UnseenGroup, subject: string, members: string, { cures }: DoctorTexts): string {
  const cure = cures[group.remedy];
  if (typeof cure === 'string') return cure;
  const receiver = code(/^[^.[(]*/.exec(group.subject)?.[0] ?? group.subject);
  return cure({ subject, members: group.remedy === 'declare-receiver' ? receiver : members });
}

function testSection({ unseenInTests }: Diagnosis, texts: DoctorTexts): DoctorSection[] {
  if (unseenInTests.length === 0) return [];
  const places = unseenInTests.reduce((sum, group) => sum + group.places, 0);
  const names = unseenInTests.map(
    (group) => `${texts.bounds[group.subject] ?? group.subject} (${group.places})`,
  );
  return [{ title: texts.inTests(places), sentences: [cut(names, texts), texts.cures['leave-tests']] }];
}

function unmodelledSection({ unmodelled }: Diagnosis, texts: DoctorTexts): DoctorSection[] {
  if (unmodelled.length === 0) return [];
  const inProduct = unmodelled.filter(({ files }) => files > 0);
  const names = [...inProduct, ...unmodelled.filter(({ files }) => files === 0)].map(({ name }) => name);
  return [
    {
      title: texts.unmodelled(unmodelled.length),
      sentences: [texts.unmodelledNote, cut(names, texts, LISTED.names * 2)],
    },
  ];
}

function lostSection(
  { lostImports }: ProjectFacts,
  { prefix }: DoctorContext,
  texts: DoctorTexts,
): DoctorSection[] {
  if (lostImports.length === 0) return [];
  const shown = lostImports.slice(0, LISTED.places);
  return [
    {
      title: texts.lost(lostImports.length),
      sentences: [
        texts.lostNote,
        ...shown.map(
          ({ specifier, places, first }) =>
            `${code(specifier)}: ${texts.places(places, 0, placeText(first, prefix))}`,
        ),
        ...(lostImports.length > shown.length ? [texts.more(lostImports.length - shown.length)] : []),
      ],
    },
  ];
}

function leftOutSection(
  { leftOut, exclude }: ProjectFacts,
  { prefix }: DoctorContext,
  texts: DoctorTexts,
): DoctorSection[] {
  const sentences = [
    ...(leftOut.length === 0
      ? []
      : [
          texts.leftOutByTsconfig(
            leftOut.length,
            cut(
              leftOut.map((path) => prefix + path),
              texts,
              LISTED.places,
            ),
          ),
        ]),
    ...(exclude.length === 0 ? [] : [texts.leftOutByConfiguration(exclude.map(code).join(', '))]),
  ];
  return sentences.length === 0 ? [] : [{ title: texts.leftOut, sentences }];
}

/** Syntax errors are among the blind spots. */
function problemSection({ problems }: Analysis, { locale, prefix }: DoctorContext): DoctorSection[] {
  const { doctor: texts } = catalogueOf(locale);
  const shown = problems.filter(({ kind }) => kind !== 'syntax');
  if (shown.length === 0) return [];
  return [
    {
      title: texts.problems(shown.length),
      sentences: [
        ...shown.slice(0, LISTED.problems).map((problem) => describeProblem(problem, locale, prefix)),
        ...(shown.length > LISTED.problems ? [texts.more(shown.length - LISTED.problems)] : []),
      ],
    },
  ];
}

function cut(names: readonly string[], texts: DoctorTexts, most = LISTED.names): string {
  if (names.length <= most) return names.join(', ');
  return `${names.slice(0, most).join(', ')} ${texts.more(names.length - most)}`;
}

function placeText({ file, line }: DoctorPlace, prefix: string): string {
  return `${prefix}${file}:${line + 1}`;
}

/** A name of the code; what it holds cannot end its quotation. */
function code(name: string): string {
  return `\`${name.replaceAll('`', "'").replace(/\s+/g, ' ')}\``;
}
