/**
 * Times a cold scan against `tsc --noEmit` on the same project, interleaved in one run, and prints medians and their
 * ratio. Absolute times say little on a shared machine; the ratio is what is to be quoted.
 *
 *     node bench/scan.mjs PATH [--rounds 5]
 *
 * PATH is a folder with a tsconfig.json and its dependencies installed, so that the type check does its real work.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' } },
});
const [project] = positionals;
const rounds = Number(values.rounds);
if (project === undefined || !Number.isInteger(rounds) || rounds < 1) {
  console.error('usage: node bench/scan.mjs PATH [--rounds N]');
  process.exit(2);
}

const require = createRequire(import.meta.url);
const contenders = {
  scan: [
    path.join(ROOT, 'analyzer/bin/tomograph.js'),
    'scan',
    project,
    '--fail-on',
    'never',
    '--format',
    'json',
  ],
  tsc: [require.resolve('typescript/bin/tsc'), '--noEmit', '-p', project],
};
const seconds = { scan: [], tsc: [] };
for (let round = 0; round < rounds; round++) {
  for (const [name, args] of Object.entries(contenders)) {
    const started = performance.now();
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
    seconds[name].push((performance.now() - started) / 1000);
    if (status === 2 && name === 'scan') {
      console.error('The scan failed; run it by hand to see why.');
      process.exit(1);
    }
  }
}
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
console.log(
  `${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.cpus().length} cores, Node ${process.version}, ${rounds} rounds`,
);
console.log(`scan           ${median(seconds.scan).toFixed(2)} s`);
console.log(`tsc --noEmit   ${median(seconds.tsc).toFixed(2)} s`);
console.log(`ratio          ${(median(seconds.scan) / median(seconds.tsc)).toFixed(2)}`);
