import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { RULE_IDS } from '@tomograph/rules';
import { before, describe, it } from 'mocha';
import { createSession, type Finding } from 'tomograph';
import { REPOSITORY } from '../support/folders.js';
import { differenceOf, linesOf, linesOfFindings, readMarks } from './marks.js';
import { cleanTwinOf, LEAKY, sampleFolder, scan, type Scan } from './scan.js';

/** What makes a sample worth its name; the figures are those of the delivery. */
const LEAST_MARKS = 14;
const LEAST_LINES = 600;
const LEAST_SHARE_ACROSS_FILES = 2 / 3;

describe('samples', function () {
  this.timeout(60_000);

  it('are three applications, each with a clean twin', () => {
    const folders = readdirSync(`${REPOSITORY}samples`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    assert.deepEqual(folders.sort(), LEAKY.flatMap((name) => [name, cleanTwinOf(name)]).sort());
  });

  for (const name of LEAKY) {
    describe(name, () => {
      let scanned: Scan;
      before(async () => {
        scanned = await scan(sampleFolder(name));
      });

      it('yields the findings that its lines expect, and none besides', () => holdsToMarks(name, scanned));

      it('is loaded whole', () => isWhole(scanned));

      it(`has at least ${LEAST_MARKS} marked lines, and each rule on one of them`, () => {
        const marks = readMarks(scanned.project.sources, 'expect');
        const count = [...marks.values()].reduce((sum, lines) => sum + lines.size, 0);
        assert.ok(count >= LEAST_MARKS, `${count} lines are marked`);
        const marked = new Set([...marks.values()].flatMap((lines) => [...lines.values()].flat()));
        assert.deepEqual([...marked].sort(), [...RULE_IDS].sort());
      });

      it('has at least two thirds of its findings across files', () => {
        const { findings } = scanned.analysis;
        const across = findings.filter(crossesFiles);
        assert.ok(
          across.length >= findings.length * LEAST_SHARE_ACROSS_FILES,
          `${across.length} of ${findings.length} findings cross a file`,
        );
      });

      it('is of a real size', () => isOfRealSize(scanned));

      it('has the same result whatever the order of its files', () => {
        const { compiler, ...input } = scanned.project;
        const turned = createSession(compiler, { ...input, sources: [...input.sources].reverse() });
        assert.equal(JSON.stringify(turned.analyse()), JSON.stringify(scanned.analysis));
      });

      it('has the same result after an edit that was taken back', () => {
        const { compiler, ...input } = scanned.project;
        const session = createSession(compiler, input);
        const marked = input.sources.find(({ text }) => text.includes('// expect: '));
        assert.ok(marked);
        session.analyse();
        session.change({ path: marked.path, text: '' });
        assert.notDeepEqual(session.analyse().findings, scanned.analysis.findings);
        session.change(marked);
        assert.equal(JSON.stringify(session.analyse()), JSON.stringify(scanned.analysis));
      });

      it('shows for every finding the path from a source to a sink', () => {
        for (const { flows } of scanned.analysis.findings) {
          for (const { steps } of flows) {
            assert.equal(steps[0]?.kind, 'source');
            assert.equal(steps[steps.length - 1]?.kind, 'sink');
          }
        }
      });
    });

    const twin = cleanTwinOf(name);
    describe(twin, () => {
      let scanned: Scan;
      before(async () => {
        scanned = await scan(sampleFolder(twin));
      });

      it('yields no finding and expects none', () => {
        assert.deepEqual(linesOf(readMarks(scanned.project.sources, 'expect')), []);
        holdsToMarks(twin, scanned);
      });

      it('is loaded whole', () => isWhole(scanned));

      it('is of a real size', () => isOfRealSize(scanned));

      it('does not buy its silence with acceptances', () => {
        const accepting = scanned.project.sources.filter(({ text }) => text.includes('tomograph-accept'));
        assert.deepEqual(
          accepting.map(({ path }) => path),
          [],
        );
      });

      it('lets personal data flow, so that its silence says something', async () => {
        const { analysis: leaky } = await scan(sampleFolder(name));
        const channels = channelsOf(scanned);
        assert.ok(scanned.analysis.flows.length >= LEAST_MARKS, `${scanned.analysis.flows.length} flows`);
        // The same job is done: what is found in the leaky twin still flows here, in a state that is enough.
        const leaking = [...new Set(leaky.findings.map(({ channel }) => channel))].filter((channel) =>
          channels.has(channel),
        );
        assert.ok(leaking.length >= 3, `personal data flows into ${[...channels].sort().join(', ')}`);
        const guarded = scanned.analysis.flows.filter(({ data }) => data.protection !== 'plain');
        assert.ok(guarded.length > 0, 'no flow is protected');
      });
    });
  }
});

function holdsToMarks(name: string, { project, analysis }: Scan): void {
  const expected = linesOf(readMarks(project.sources, 'expect'));
  const difference = differenceOf(`samples/${name}`, expected, linesOfFindings(openOnes(analysis.findings)));
  if (difference !== undefined) assert.fail(difference);
}

function openOnes(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ accepted }) => accepted === undefined);
}

function isWhole({ analysis }: Scan): void {
  assert.deepEqual(analysis.problems, []);
  assert.deepEqual(
    analysis.blindSpots.filter(({ kind }) => kind === 'bound' || kind === 'syntax-error'),
    [],
  );
}

function isOfRealSize({ project }: Scan): void {
  const lines = project.sources
    .filter(({ path }) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .reduce((sum, { text }) => sum + text.trimEnd().split('\n').length, 0);
  assert.ok(lines >= LEAST_LINES, `${lines} lines of TypeScript`);
}

function crossesFiles({ flows }: Finding): boolean {
  return flows.some(({ steps }) => new Set(steps.map(({ location }) => location.file)).size > 1);
}

function channelsOf({ analysis }: Scan): Set<string> {
  return new Set(analysis.flows.map(({ channel }) => channel));
}
