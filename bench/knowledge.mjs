/**
 * Times how long a fresh process takes until all knowledge is there: the rules are imported, the indices made, and
 * one look-up of each kind answered. Prints medians of wall clock and processor time in milliseconds.
 *
 *     node bench/knowledge.mjs [--rounds 5]
 *
 * Expects a build (`npm run build`); after `tsc -b` alone the rules are 150 files and take about three times as long.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const MODULE = new URL('../analyzer/dist/knowledge/index.js', import.meta.url).href;

const PROGRAM = `
const before = process.cpuUsage();
const start = performance.now();
const { createKnowledge } = await import(${JSON.stringify(MODULE)});
const { libraries, classify, categoryOf } = createKnowledge();
const found = [libraries.member('pino', 'Logger#info'), classify('email'), categoryOf('user.name')];
const wall = performance.now() - start;
const { user, system } = process.cpuUsage(before);
if (found.includes(undefined)) throw new Error('The knowledge is not there.');
console.log(JSON.stringify({ wall, processor: (user + system) / 1000 }));
`;

/** Medians over some fresh processes. */
export function measure(rounds) {
  const samples = Array.from({ length: rounds }, () => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', PROGRAM],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  });
  const median = (key) =>
    samples.map((sample) => sample[key]).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
  return { wall: median('wall'), processor: median('processor') };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
  const { wall, processor } = measure(Number(values.rounds));
  console.log(`wall ${wall.toFixed(1)} ms, processor ${processor.toFixed(1)} ms`);
}
