import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { before, describe, it } from 'mocha';
import { SLOWED } from './count-steps.js';
import type { Growth } from './growth.js';
import { TRAPS } from './traps/index.js';

/** Twice the size may cost this power of two: what is linear stays well below, a quadratic does not. */
const LIMIT = 1.6;

/** Traps that the engine is known to be caught in, with limits of their own; they may only fall. */
const CAUGHT: Readonly<Record<string, number>> = {
  'one large recursion': 2.2,
  'one nest': 1.9,
  'table of constants': 1.8,
  'files that import each other in a circle': 1.9,
  'long expression': 1.7,
};

/** Runs the program that counts, in a process of its own. */
function countSteps(...args: readonly string[]): Readonly<Record<string, Growth>> {
  const program = fileURLToPath(new URL('count-steps.js', import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [program, ...args], { encoding: 'utf8' })) as Record<
    string,
    Growth
  >;
}

describe('what an analysis costs', function () {
  this.timeout(120_000);

  let growths: Readonly<Record<string, Growth>>;
  before(() => {
    growths = countSteps();
  });

  for (const { name } of TRAPS) {
    const limit = CAUGHT[name] ?? LIMIT;
    it(`grows by a power below ${limit}: ${name}`, () => {
      const growth = growths[name];
      assert.ok(growth !== undefined && growth.lastExponent < limit, describeGrowth(growth));
    });
  }

  it('has limits of their own only for traps that there are', () => {
    const names = new Set(TRAPS.map(({ name }) => name));
    assert.deepEqual(
      Object.keys(CAUGHT).filter((name) => !names.has(name)),
      [],
    );
  });

  for (const [index, { lost, noticedBy }] of SLOWED.entries()) {
    it(`is noticed to grow without ${lost}`, () => {
      const growth = countSteps(String(index))[noticedBy];
      assert.ok(growth !== undefined && growth.lastExponent >= LIMIT, describeGrowth(growth));
    });
  }
});

function describeGrowth(growth: Growth | undefined): string {
  if (growth === undefined) return 'nothing was counted';
  const { sizes, costs, lastExponent } = growth;
  return `${costs.join(', ')} steps for ${sizes.join(', ')}: exponent ${lastExponent.toFixed(2)}`;
}
