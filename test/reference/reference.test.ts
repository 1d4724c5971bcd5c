import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { bundledCompiler, createSession, loadProject, type ProjectInput } from 'tomograph';
import { inputOf, programsByTopic } from '../corpus/corpus.js';
import { REPOSITORY } from '../support/folders.js';
import { differenceBetween, flowsOf } from './compare.js';
import { referenceFlows } from './solve.js';

interface Expected {
  /** How many programs of the corpus the reference covers at least. It may only rise. */
  readonly covered: number;
  /** The programs on which the two do not agree, each with the reason. There may only be fewer of them. */
  readonly disagreements: Readonly<Record<string, string>>;
}

const EXPECTED = JSON.parse(
  readFileSync(`${REPOSITORY}test/reference/disagreements.json`, 'utf8'),
) as Expected;

/**
 * The reference goes through the corpus and the samples. What stands in the gaps of the corpus is known to be wrong in
 * the engine: there the two may disagree, and where they agree, what they share is to blame, or the marks say more
 * than flows.
 */
describe('the engine and the reference', function () {
  this.timeout(60_000);

  it('find the same flows in all programs of the corpus that the reference covers', async () => {
    const compiler = await bundledCompiler();
    const left = new Map<string, number>();
    const differences = new Map<string, readonly string[]>();
    let covered = 0;
    let gaps = 0;
    for (const [name, input] of await programs()) {
      const answer = referenceFlows(compiler, input);
      if ('left' in answer) {
        left.set(answer.left, (left.get(answer.left) ?? 0) + 1);
        continue;
      }
      covered++;
      const found = flowsOf(createSession(compiler, input).analyse());
      const difference = differenceBetween(found, answer.flows);
      if (difference.length === 0) continue;
      if (name.startsWith('gaps/')) gaps++;
      else differences.set(name, difference);
    }
    const reasons = [...left].sort(([, a], [, b]) => b - a).map(([reason, count]) => `${count} ${reason}`);
    console.log(`        ${covered} programs covered; left out for: ${reasons.slice(0, 8).join(', ')}, …`);
    console.log(`        they disagree on ${gaps} known gaps of the engine`);
    const unexpected = [...differences].filter(([name]) => EXPECTED.disagreements[name] === undefined);
    assert.deepEqual(Object.fromEntries(unexpected), {});
    const settled = Object.keys(EXPECTED.disagreements).filter((name) => !differences.has(name));
    assert.deepEqual(settled, [], 'take these from the list of disagreements');
    assert.ok(covered >= EXPECTED.covered, `only ${covered} programs are covered`);
  });
});

/** The programs of the corpus with what it gets wrong, and the samples. */
async function programs(): Promise<[string, ProjectInput][]> {
  const found: [string, ProjectInput][] = [];
  for (const folder of ['', 'gaps/'] as const)
    for (const list of programsByTopic(folder).values())
      for (const program of list) found.push([program.name, await inputOf(program)]);
  const samples = readdirSync(`${REPOSITORY}samples`, { withFileTypes: true });
  for (const { name } of samples.filter((entry) => entry.isDirectory()))
    found.push([
      `samples/${name}`,
      await loadProject(`${REPOSITORY}samples/${name}`, { today: '2026-11-01' }),
    ]);
  return found;
}
