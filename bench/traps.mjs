/**
 * Prints how the time of an analysis grows with code that lures into more than it takes: processor time for a size,
 * twice and four times as much, and the exponent (1: linear, 2: quadratic).
 *
 *     npm run compile && node bench/traps.mjs [TRAP…] [--scale 4] [--rounds 3]
 *
 * TRAP is a part of a trap's name. `--scale` multiplies the sizes that the budget test uses.
 */
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    scale: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '3' },
  },
});
const scale = Number(values.scale);
const rounds = Number(values.rounds);
if (!(scale > 0) || !Number.isInteger(rounds) || rounds < 1) {
  console.error('usage: node bench/traps.mjs [TRAP…] [--scale N] [--rounds N]');
  process.exit(2);
}

const { TRAPS } = await import('../.build/test/bench/traps/index.js');
const { analyseSources, growthOfTime } = await import('../.build/test/bench/growth.js');
const chosen = TRAPS.filter(
  ({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part)),
);

const NAME = Math.max(...chosen.map(({ name }) => name.length));
console.log(`${'trap'.padEnd(NAME)}      n  KB of n    n ms   2n ms   4n ms  exponent  of the last step`);
for (const { name, size, make } of chosen) {
  const n = Math.round(size * scale);
  const text = make(n).reduce((sum, source) => sum + source.text.length, 0);
  const { costs, exponent, lastExponent } = growthOfTime((count) => analyseSources(make(count)), n, rounds);
  console.log(
    [
      name.padEnd(NAME),
      String(n).padStart(6),
      (text / 1024).toFixed(0).padStart(8),
      ...costs.map((time) => time.toFixed(0).padStart(7)),
      exponent.toFixed(2).padStart(9),
      lastExponent.toFixed(2).padStart(17),
    ].join(' '),
  );
}
