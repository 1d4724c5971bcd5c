import { readdirSync, readFileSync } from 'node:fs';
import { RECOMMENDED } from '@tomograph/rules';
import {
  isSourceName,
  loadProject,
  type Analysis,
  type Finding,
  type Location,
  type ProjectInput,
} from 'tomograph';
import { differenceOf, linesOf, readMarks } from '../samples/marks.js';
import { makeFolder, removeFolders, REPOSITORY } from '../support/folders.js';
import { readProgram, type ProgramFile } from './program-file.js';

/** Where the programs stand: `<topic>/<behaviour>.ts`, and what the engine gets wrong under `gaps/<topic>`. */
export const CORPUS = 'test/corpus';

/** The marks that a program may bear; `corpus.test.ts` says what each means. */
export const MARKS = ['expect', 'accepted', 'flow', 'blind'] as const;

/** The day that agreements and acceptances of the programs are held against. */
const TODAY = '2026-11-01';

/**
 * The programs below a folder of the corpus, by topic, each list in the order of its names.
 *
 * @param folder the corpus itself, or its `gaps`
 */
export function programsByTopic(folder: '' | 'gaps/'): Map<string, ProgramFile[]> {
  return new Map(
    entriesOf(folder)
      .filter((entry) => entry.isDirectory() && entry.name !== 'gaps')
      .map(({ name: topic }) => [
        topic,
        entriesOf(`${folder}${topic}`).map(({ name }) => {
          const path = `${folder}${topic}/${name}`;
          return readProgram({ path, text: readFileSync(`${REPOSITORY}${CORPUS}/${path}`, 'utf8') });
        }),
      ]),
  );
}

function entriesOf(folder: string): { name: string; isDirectory: () => boolean }[] {
  const entries = readdirSync(`${REPOSITORY}${CORPUS}/${folder}`, { withFileTypes: true });
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * What a program is for the engine. Only what needs more than its sources (tsconfigs, manifests, schemas, a
 * configuration) is written to disk and loaded from there: a folder for each of hundreds of programs takes its time.
 */
export async function inputOf({ files }: ProgramFile): Promise<ProjectInput> {
  if (files.every(({ path }) => isSourceName(path) && !path.startsWith('tomograph.config.'))) {
    return {
      sources: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)),
      modules: { aliases: [], packages: {} },
      schemas: [],
      config: { policy: RECOMMENDED, processors: [], today: TODAY },
      problems: [],
    };
  }
  try {
    return await loadProject(makeFolder(Object.fromEntries(files.map(({ path, text }) => [path, text]))), {
      today: TODAY,
    });
  } finally {
    removeFolders();
  }
}

/** Holds a result against the marks of a program; undefined where they agree. */
export function differenceFrom(
  program: ProgramFile,
  { findings, flows, blindSpots }: Analysis,
): string | undefined {
  const marksOf = (word: string): Map<number, readonly string[]> =>
    new Map([...readMarks(program.files, word).values()].flatMap((lines) => [...lines]));
  const textOf = (marks: ReadonlyMap<number, readonly string[]>, word: string): string[] =>
    linesOf(new Map([[program.name, marks]])).map((line) => line.replace(' ', ` ${word} `));

  const expectedFlows = marksOf('flow');
  const watched = new Set([...expectedFlows.values()].flat());
  const certain = flows.filter(({ channel, data }) => watched.has(channel) && data.certainty === 'certain');

  const expectedBlindness = marksOf('blind');
  const kinds = new Set([...expectedBlindness.values()].flat());
  const blind = blindSpots.filter(({ kind }) => kinds.has(kind));
  const accepted = findings.filter((finding) => finding.accepted);

  const expected = [
    ...textOf(marksOf('expect'), 'finding'),
    ...textOf(marksOf('accepted'), 'accepted'),
    ...textOf(expectedFlows, 'flow'),
    ...textOf(expectedBlindness, 'blind'),
  ];
  const byRule = ({ rule }: Finding): string => rule;
  const actual = [
    ...textOf(byLine(openOnes(findings), byRule), 'finding'),
    ...textOf(byLine(accepted, byRule), 'accepted'),
    ...textOf(
      byLine(certain, ({ channel }) => channel),
      'flow',
    ),
    ...textOf(
      byLine(blind, ({ kind }) => kind),
      'blind',
    ),
  ];
  return differenceOf(CORPUS, expected, actual);
}

/** Findings that no acceptance covers. */
export function openOnes(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ accepted }) => accepted === undefined);
}

function byLine<T extends { readonly location: Location }>(
  items: readonly T[],
  nameOf: (item: T) => string,
): Map<number, string[]> {
  const lines = new Map<number, string[]>();
  for (const item of items) {
    const line = item.location.start.line + 1;
    lines.set(line, [...(lines.get(line) ?? []), nameOf(item)]);
  }
  return lines;
}
