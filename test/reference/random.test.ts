import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { bundledCompiler, createSession, type Compiler } from 'tomograph';
import { BROKEN_ENGINES } from '../corpus/broken-engines.js';
import { loadEngine } from '../corpus/load-engine.js';
import { differenceBetween, disagreementOn, exerciseOf, flowsOf, type Exercise } from './compare.js';
import { sourcesOf, type RandomProgram } from './generate.js';
import { shrink } from './shrink.js';

/** How many programs are made, and from which seed on; more of them, or others, when somebody asks for it. */
const PROGRAMS = Number(process.env.TOMOGRAPH_RANDOM_PROGRAMS ?? 300);
const FIRST = Number(process.env.TOMOGRAPH_RANDOM_SEED ?? 1);

/** The reference may leave out this share of them. */
const MOST_LEFT_OUT = 0.05;

/** Programs without flows show nothing. */
const LEAST_FLOWS_EACH = 1;

/** What random programs have to notice when an engine has lost it, by the name in the list of broken engines. */
const NOTICED = [
  'effects: what a callee lets into a sink is its own affair',
  'writes: what a callee does to its arguments is forgotten',
  'branches: only the first way is gone',
  'the order of statements: a variable and a field keep what they ever held',
  'closures: nested functions and callbacks are never run',
] as const;

describe('the engine and the reference, on random programs', function () {
  this.timeout(600_000);

  let compiler: Compiler;
  let exercises: readonly Exercise[];

  before(async () => {
    compiler = await bundledCompiler();
    exercises = Array.from({ length: PROGRAMS }, (_, index) => exerciseOf(compiler, FIRST + index));
  });

  it('find exactly the same flows', () => {
    for (const { seed, program, input, flows } of exercises) {
      if (flows === undefined) continue;
      const found = flowsOf(createSession(compiler, input).analyse());
      if (differenceBetween(found, flows).length === 0) continue;
      const smallest = shrink(
        program,
        (smaller) => disagreementOn(compiler, createSession, smaller).length > 0,
      );
      assert.fail(
        `seed ${seed}:\n${disagreementOn(compiler, createSession, smallest).join('\n')}\n${listingOf(smallest)}`,
      );
    }
  });

  it('have something to agree on', () => {
    const covered = exercises.flatMap(({ flows }) => (flows === undefined ? [] : [flows.size]));
    const total = covered.reduce((sum, size) => sum + size, 0);
    console.log(`        ${covered.length} of ${exercises.length} programs covered, with ${total} flows`);
    assert.ok(covered.length >= exercises.length * (1 - MOST_LEFT_OUT), `${covered.length} are covered`);
    assert.ok(total >= covered.length * LEAST_FLOWS_EACH, `${total} flows`);
  });

  for (const lost of NOTICED) {
    it(`notice an engine without ${lost}`, async () => {
      const index = BROKEN_ENGINES.findIndex((engine) => engine.lost === lost);
      assert.ok(index >= 0, 'no engine is broken in this way any more');
      const { createSession: openBroken } = await loadEngine(index);
      const noticing = exercises.find(
        ({ input, flows }) =>
          flows !== undefined &&
          differenceBetween(flowsOf(openBroken(compiler, input).analyse()), flows).length > 0,
      );
      assert.ok(noticing, 'no program notices');
      console.log(`        the program of seed ${noticing.seed} notices`);
    });
  }
});

function listingOf(program: RandomProgram): string {
  return sourcesOf(program)
    .filter(({ text }) => text.trim() !== '')
    .map(({ path, text }) => `// @file ${path}\n${text}`)
    .join('');
}
