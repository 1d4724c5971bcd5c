import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { LIBRARIES, RULE_IDS, type Channel, type SinkModel } from '@tomograph/rules';
import { afterEach, describe, it } from 'mocha';
import { createSession, loadProject, type Analysis, type Finding, type Location } from 'tomograph';
import { differenceOf, linesOf, readMarks } from '../samples/marks.js';
import { makeFolder, removeFolders, REPOSITORY } from '../support/folders.js';
import { readProgram, type ProgramFile } from './program-file.js';

const PROGRAMS = 'test/engine/programs';

/** The day that agreements and acceptances of the programs are held against. */
const TODAY = '2026-11-01';

const MARKS = ['expect', 'accepted', 'flow', 'blind'] as const;

/**
 * Small programs, each one behaviour of the engine, with what must be found and its nearest harmless twin.
 *
 * - `// expect: <rule>` – a finding of the rule stands on this line; none stands on any line without.
 * - `// accepted: <rule>` – a finding stands here, and an acceptance covers it.
 * - `// flow: <channel>` – personal data certainly flows into the channel here, and nowhere else in the program;
 *   for channels that the policy asks nothing of.
 * - `// blind: <kind>` – the analysis says that it lost sight of personal data here, and nowhere else.
 */
describe('the engine on small programs', function () {
  this.timeout(20_000);
  afterEach(removeFolders);

  const programs = programsIn('');

  for (const program of programs) {
    it(`${program.name}: ${program.title}`, async () => {
      const difference = differenceFrom(program, await analyse(program));
      if (difference !== undefined) assert.fail(difference);
    });
  }

  it('covers every rule, and every channel that a library leads into', async () => {
    const channels = new Set<Channel>();
    const rules = new Set<string>();
    for (const program of programs) {
      const { findings, flows } = await analyse(program);
      for (const { rule } of openOnes(findings)) rules.add(rule);
      for (const { channel, data } of flows) if (data.certainty === 'certain') channels.add(channel);
    }
    const without = <T>(all: Iterable<T>, found: ReadonlySet<unknown>): T[] =>
      [...all].filter((item) => !found.has(item));
    assert.deepEqual(without(RULE_IDS, rules), []);
    assert.deepEqual(without(channelsOfLibraries(), channels), []);
  });

  it('has no program that expects nothing, and would pass unread', () => {
    const unmarked = programs.filter(({ files }) =>
      MARKS.every((word) => linesOf(readMarks(files, word)).length === 0),
    );
    assert.deepEqual(
      unmarked.map(({ name }) => name),
      [],
    );
  });
});

/** What the engine gets wrong; a program that comes out right moves up among the others. */
describe('known gaps of the engine', function () {
  this.timeout(20_000);
  afterEach(removeFolders);

  for (const program of programsIn('gaps/')) {
    it(`${program.name}: ${program.title}`, async () => {
      const difference = differenceFrom(program, await analyse(program));
      assert.notEqual(difference, undefined, `the gap is mended: move ${program.name} to ${PROGRAMS}`);
    });
  }
});

function programsIn(folder: string): ProgramFile[] {
  const entries = readdirSync(`${REPOSITORY}${PROGRAMS}/${folder}`, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => `${folder}${name}`)
    .sort()
    .map((path) => readProgram({ path, text: readFileSync(`${REPOSITORY}${PROGRAMS}/${path}`, 'utf8') }));
}

async function analyse({ files }: ProgramFile): Promise<Analysis> {
  const folder = makeFolder(Object.fromEntries(files.map(({ path, text }) => [path, text])));
  const project = await loadProject(folder, { today: TODAY });
  const analysis = createSession(project.compiler, project).analyse();
  assert.deepEqual(analysis.problems, []);
  return analysis;
}

/** Holds a result against the marks of a program; undefined where they agree. */
function differenceFrom(program: ProgramFile, { findings, flows, blindSpots }: Analysis): string | undefined {
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

  const expected = [
    ...textOf(marksOf('expect'), 'finding'),
    ...textOf(marksOf('accepted'), 'accepted'),
    ...textOf(expectedFlows, 'flow'),
    ...textOf(expectedBlindness, 'blind'),
  ];
  const actual = [
    ...textOf(
      byLine(openOnes(findings), ({ rule }) => rule),
      'finding',
    ),
    ...textOf(
      byLine(
        findings.filter(({ accepted }) => accepted),
        ({ rule }) => rule,
      ),
      'accepted',
    ),
    ...textOf(
      byLine(certain, ({ channel }) => channel),
      'flow',
    ),
    ...textOf(
      byLine(blind, ({ kind }) => kind),
      'blind',
    ),
  ];
  return differenceOf(PROGRAMS, expected, actual);
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

function openOnes(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ accepted }) => accepted === undefined);
}

/** The channels that at least one library leads into. */
function channelsOfLibraries(): Set<Channel> {
  const sinksOf = (sink: SinkModel | readonly SinkModel[] | undefined): readonly SinkModel[] =>
    sink === undefined ? [] : 'channel' in sink ? [sink] : sink;
  return new Set(
    LIBRARIES.flatMap(({ members }) => Object.values(members))
      .flatMap(({ sink }) => sinksOf(sink))
      .map(({ channel }) => channel),
  );
}
