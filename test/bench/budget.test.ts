import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'mocha';
import { analyseSources, growthOfSteps, type Growth } from './growth.js';
import { SLOWED } from './slowed.js';
import { TRAPS } from './traps/index.js';

/** Twice the size may cost this power of two: what is linear stays well below, a quadratic does not. */
const LIMIT = 1.5;

/** Traps that the engine is known to be caught in, with limits of their own; they may only fall. */
const CAUGHT: Readonly<Record<string, number>> = {
  'one nest': 1.9,
  'table of constants': 1.7,
  'one emitter for everything': 1.9,
  'files that import each other in a circle': 1.9,
  'long expression': 1.7,
};

describe('what an analysis costs', function () {
  this.timeout(60_000);

  for (const { name, size, make } of TRAPS) {
    const limit = CAUGHT[name] ?? LIMIT;
    it(`grows by a power below ${limit}: ${name}`, async () => {
      const growth = await growthOfSteps((n) => {
        analyseSources(make(n));
      }, size);
      assert.ok(growth.lastExponent < limit, describeGrowth(growth));
    });
  }

  it('has limits of their own only for traps that there are', () => {
    const names = new Set(TRAPS.map(({ name }) => name));
    assert.deepEqual(
      Object.keys(CAUGHT).filter((name) => !names.has(name)),
      [],
    );
  });

  for (const [index, { lost }] of SLOWED.entries()) {
    it(`is noticed to grow without ${lost}`, () => {
      const program = fileURLToPath(new URL('slowed.js', import.meta.url));
      const growth = JSON.parse(
        execFileSync(process.execPath, [program, String(index)], { encoding: 'utf8' }),
      ) as Growth;
      assert.ok(growth.lastExponent >= LIMIT, describeGrowth(growth));
    });
  }
});

function describeGrowth({ sizes, costs, lastExponent }: Growth): string {
  return `${costs.join(', ')} steps for ${sizes.join(', ')}: exponent ${lastExponent.toFixed(2)}`;
}
