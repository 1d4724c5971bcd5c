import assert from 'node:assert/strict';
import { LIBRARIES, RULE_IDS, type Channel, type SinkModel } from '@tomograph/rules';
import { describe, it } from 'mocha';
import { bundledCompiler, createSession, type Analysis } from 'tomograph';
import { linesOf, readMarks } from '../samples/marks.js';
import { CORPUS, differenceFrom, inputOf, MARKS, openOnes, programsByTopic } from './corpus.js';
import type { ProgramFile } from './program-file.js';

/**
 * Small programs, each one behaviour of the engine, with what must be found and its nearest harmless twin. They are
 * what the engine is held to: their marks say what is true of the code, whatever the engine says today.
 *
 * - `// expect: <rule>` – a finding of the rule stands on this line; none stands on any line without.
 * - `// accepted: <rule>` – a finding stands here, and an acceptance covers it.
 * - `// flow: <channel>` – personal data certainly flows into the channel here, and nowhere else in the program;
 *   for channels that the policy asks nothing of.
 * - `// blind: <kind>` – the analysis says that it lost sight of personal data here, and nowhere else.
 */
describe('the corpus', function () {
  this.timeout(20_000);

  const topics = programsByTopic('');
  const programs = [...topics.values()].flat();

  for (const [topic, list] of topics) {
    describe(topic, () => {
      for (const program of list) {
        it(`${program.name}: ${program.title}`, async () => {
          const difference = differenceFrom(program, await analyse(program));
          if (difference !== undefined) assert.fail(difference);
        });
      }
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

  for (const [topic, list] of programsByTopic('gaps/')) {
    describe(topic, () => {
      for (const program of list) {
        it(`${program.name}: ${program.title}`, async () => {
          const difference = differenceFrom(program, await analyse(program));
          assert.notEqual(difference, undefined, `the gap is mended: move it to ${CORPUS}/${topic}`);
        });
      }
    });
  }
});

const analyses = new WeakMap<ProgramFile, Promise<Analysis>>();

/** The analysis of a program, made once. */
function analyse(program: ProgramFile): Promise<Analysis> {
  const known = analyses.get(program);
  if (known !== undefined) return known;
  const analysis = analyseFirst(program);
  analyses.set(program, analysis);
  return analysis;
}

async function analyseFirst(program: ProgramFile): Promise<Analysis> {
  const analysis = createSession(await bundledCompiler(), await inputOf(program)).analyse();
  assert.deepEqual(analysis.problems, []);
  return analysis;
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
